import { approvalStatuses, currencySchema, idOutputSchema, instantOutputSchema } from "@omni/core";
import { z } from "zod";

const state = z.record(z.string(), z.string().nullable());

/** A record before and after: the columns that differ, as text; amounts in decimals where their currency is known. */
export const recordChangeSchema = z
  .object({
    table: z.string(),
    recordId: idOutputSchema,
    before: state.nullable(),
    after: state.nullable(),
    currency: currencySchema
      .nullable()
      .meta({ description: "Of the amounts in `before` and `after`, unless these name another one themselves" }),
  })
  .meta({ id: "RecordChange" });

export const approvalSchema = z
  .object({
    id: idOutputSchema,
    verb: z.string(),
    arguments: z.unknown(),
    changes: z.array(recordChangeSchema),
    labels: z
      .record(z.string(), z.string())
      .meta({ description: "Names of the records, people and API keys whose ids stand in the approval" }),
    isReversible: z.boolean(),
    status: z.enum(approvalStatuses),
    agent: z.string().nullable().meta({ description: "The assistant or API key that asks" }),
    userId: idOutputSchema.meta({ description: "The person it asks for" }),
    turnId: idOutputSchema,
    requestedAt: instantOutputSchema,
    expiresAt: instantOutputSchema,
    decidedAt: instantOutputSchema.nullable(),
    decidedBy: idOutputSchema.nullable(),
    undoneAt: instantOutputSchema.nullable(),
    outcome: z.unknown(),
  })
  .meta({ id: "Approval" });
export type Approval = z.output<typeof approvalSchema>;

export const approvalDecisionSchema = z.strictObject({ decision: z.enum(["approve", "decline"]) });
