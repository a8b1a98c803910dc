import { idOutputSchema, moneySchema, stageOutcomes, toMoney } from "@omni/core";
import { defineStatement, statementCache } from "@omni/db";
import { dealStages, deals } from "@omni/db/schema";
import { and, asc, sql } from "drizzle-orm";
import { z } from "zod";
import { conditionsOf, givenFilters, shapeOf, type Values, valuesOf } from "../filter.ts";
import { defineQuery } from "../verbs.ts";
import { dealFilter } from "./filter.ts";
import { inItsStage } from "./internal.ts";
import { weightedAmount } from "./totals.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly outcome: (typeof stageOutcomes)[number] | null;
  readonly currency: string;
  readonly count: bigint;
  readonly amount: bigint;
  readonly weighted: bigint;
}

const cached = statementCache<Row>();

function build(given: Values) {
  return defineStatement(
    {
      id: dealStages.id,
      name: dealStages.name,
      position: dealStages.position,
      outcome: dealStages.outcome,
      currency: deals.currency,
      count: sql<bigint>`count(*)`,
      amount: sql<bigint>`sum(${deals.amount})::bigint`,
      weighted: sql<bigint>`sum(${weightedAmount})::bigint`,
    },
    (select) =>
      select
        .from(deals)
        .innerJoin(dealStages, inItsStage)
        .where(and(...conditionsOf(dealFilter, given)))
        .groupBy(dealStages.id, dealStages.name, dealStages.position, dealStages.outcome, deals.currency)
        .orderBy(asc(dealStages.position), asc(deals.currency)),
  );
}

/** Open deals by stage, unless the filters ask for decided ones. */
export const summarizePipeline = defineQuery({
  name: "deals.pipeline",
  summary: "Deals by stage: how many, worth how much per currency, plain and weighted by probability",
  permission: "deals:read",
  input: z.strictObject(dealFilter.shape),
  output: z.object({
    data: z.array(
      z.object({
        stage: z.object({ id: idOutputSchema, name: z.string() }),
        outcome: z.enum(stageOutcomes).nullable(),
        count: z.number().int(),
        amount: moneySchema,
        weightedAmount: moneySchema,
      }),
    ),
  }),
  async run({ input, tx }) {
    const asked = givenFilters(dealFilter, input);
    const isDecided = "isClosed" in asked || "isWon" in asked || "isLost" in asked || "stage" in asked;
    const given = isDecided ? asked : { ...asked, isClosed: false };
    const rows = await tx.rows(
      cached(shapeOf(given), () => build(given)),
      await valuesOf(dealFilter, given, input, tx),
    );
    return {
      data: rows.map(({ id, name, outcome, currency, count, amount, weighted }) => ({
        stage: { id, name },
        outcome,
        count: Number(count),
        amount: toMoney(amount, currency),
        weightedAmount: toMoney(weighted, currency),
      })),
    };
  },
});
