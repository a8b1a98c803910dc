import { approvalStatuses, idSchema, instantSchema } from "@omni/core";
import { z } from "zod";

const state = z.record(z.string(), z.string().nullable());

/** A record before and after: the columns that differ, as text. */
export const recordChangeSchema = z
  .object({ table: z.string(), recordId: idSchema, before: state.nullable(), after: state.nullable() })
  .meta({ id: "RecordChange" });

export const approvalSchema = z
  .object({
    id: idSchema,
    verb: z.string(),
    arguments: z.unknown(),
    changes: z.array(recordChangeSchema),
    labels: z.record(z.string(), z.string()).meta({ description: "Names of the records whose ids stand in the changes" }),
    isReversible: z.boolean(),
    status: z.enum(approvalStatuses),
    agent: z.string().nullable().meta({ description: "The assistant or API key that asks" }),
    userId: idSchema.meta({ description: "The person it asks for" }),
    turnId: idSchema,
    requestedAt: instantSchema,
    expiresAt: instantSchema,
    decidedAt: instantSchema.nullable(),
    decidedBy: idSchema.nullable(),
    undoneAt: instantSchema.nullable(),
    outcome: z.unknown(),
  })
  .meta({ id: "Approval" });

export const approvalDecisionSchema = z.strictObject({ decision: z.enum(["approve", "decline"]) });
