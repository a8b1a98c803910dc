import { activityKinds, dateOutputSchema, idOutputSchema, instantOutputSchema } from "@omni/core";
import { z } from "zod";
import { namedReferenceSchema } from "../named-reference.ts";

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

export const subjectKinds = ["customer", "deal", "invoice", "quote"] as const;

/** A task in a list, with the name of the record it is about. */
export const taskSchema = activitySchema
  .extend({
    subject: z
      .object({ type: z.enum(subjectKinds), id: idOutputSchema, label: z.string().nullable() })
      .nullable()
      .meta({ description: "What it is about; a draft has no number yet, hence no label" }),
    assignee: namedReferenceSchema.nullable(),
  })
  .meta({ id: "Task" });
