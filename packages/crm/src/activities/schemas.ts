import { activityKinds, dateOutputSchema, idOutputSchema, instantOutputSchema } from "@omni/core";
import { z } from "zod";

/** A note or a task, and the one record it is about, if any. */
export const activitySchema = z
  .object({
    id: idOutputSchema,
    kind: z.enum(activityKinds),
    body: z.string(),
    dueDate: dateOutputSchema.nullable(),
    doneAt: instantOutputSchema.nullable(),
    customerId: idOutputSchema.nullable(),
    dealId: idOutputSchema.nullable(),
    invoiceId: idOutputSchema.nullable(),
    quoteId: idOutputSchema.nullable(),
    createdAt: instantOutputSchema,
    version: z.number().int(),
  })
  .meta({ id: "Activity" });
