import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { deals } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { amountBound } from "../money-columns.ts";
import { exceptCurrency, exceptCustomer, exceptStage, resolveEach } from "../search/except.ts";
import { resolveBounds, resolveCustomer } from "../search/resolve-filters.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { foundByWords, wordsIn } from "../search/words.ts";

/** Won and lost deals are told by their stage's outcome, whatever a team calls the stage. */
const inStagesOf = (outcome: string) =>
  sql`${deals.stageId} = any(array(select s.id from deal_stages s where s.outcome = ${sql.raw(`'${outcome}'`)}))`;

export const dealFilter = defineFilter({
  shape: {
    q: wordsIn("the title"),
    stage: referenceTo("deal stage").optional(),
    customer: referenceTo("customer").optional(),
    isClosed: z.boolean().optional(),
    isWon: z.boolean().optional(),
    isLost: z.boolean().optional(),
    closeDateFrom: dateSchema.optional(),
    closeDateTo: dateSchema.optional(),
    currency: currencySchema.optional(),
    exceptStage,
    exceptCustomer,
    exceptCurrency,
    amountMin: amountBound,
    amountMax: amountBound,
  },
  conditions: {
    q: foundByWords(deals.id, "deal"),
    stage: eq(deals.stageId, value("stage")),
    customer: eq(deals.customerId, value("customer")),
    isClosed: { true: sql`${deals.isClosed}`, false: sql`not ${deals.isClosed}` },
    isWon: { true: inStagesOf("won"), false: sql`not (${inStagesOf("won")})` },
    isLost: { true: inStagesOf("lost"), false: sql`not (${inStagesOf("lost")})` },
    closeDateFrom: gte(deals.closeDate, value("closeDateFrom")),
    closeDateTo: lte(deals.closeDate, value("closeDateTo")),
    currency: eq(deals.currency, value("currency")),
    exceptStage: sql`${deals.stageId} <> all(${value("exceptStage")})`,
    exceptCustomer: sql`${deals.customerId} <> all(${value("exceptCustomer")})`,
    exceptCurrency: sql`${deals.currency} <> all(${value("exceptCurrency")})`,
    amountMin: gte(deals.amount, value("amountMin")),
    amountMax: lte(deals.amount, value("amountMax")),
  },
  resolve: async ({ stage, customer, exceptStage, exceptCustomer, amountMin, amountMax, currency }, tx) => ({
    ...(stage === undefined ? {} : { stage: await resolveReference(tx, "deal stage", stage) }),
    ...(await resolveCustomer(tx, customer)),
    ...(await resolveEach(tx, "exceptStage", "deal stage", exceptStage)),
    ...(await resolveEach(tx, "exceptCustomer", "customer", exceptCustomer)),
    ...resolveBounds({ amountMin, amountMax }, currency),
  }),
});
