import { idSchema, stageOutcomes } from "@omni/core";
import { defineStatement } from "@omni/db";
import { dealStages } from "@omni/db/schema";
import { asc } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";

const stages = defineStatement(
  {
    id: dealStages.id,
    name: dealStages.name,
    position: dealStages.position,
    probability: dealStages.probability,
    outcome: dealStages.outcome,
  },
  (select) => select.from(dealStages).orderBy(asc(dealStages.position)),
);

export const listDealStages = defineQuery({
  name: "deal-stages.list",
  summary: "The stages of the pipeline, in order",
  permission: "deals:read",
  input: z.strictObject({}),
  output: z.object({
    data: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        position: z.number().int(),
        probability: z.number().min(0).max(1),
        outcome: z.enum(stageOutcomes).nullable(),
      }),
    ),
  }),
  run: async ({ tx }) => ({ data: await tx.rows(stages) }),
});
