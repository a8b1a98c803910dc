import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { customers, dealStages, deals } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { amountBound } from "../money-columns.ts";
import { resolveBounds, resolveCustomer } from "../search/resolve-filters.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { foundByWords, wordsIn } from "../search/words.ts";
import { dealColumns, inItsStage, ofItsCustomer, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

export const listDeals = defineList({
  name: "deals.list",
  summary: "Deals in the pipeline and decided ones",
  permission: "deals:read",
  item: dealSchema,
  filter: defineFilter({
    shape: {
      q: wordsIn("the title"),
      stage: referenceTo("deal stage").optional(),
      customer: referenceTo("customer").optional(),
      isClosed: z.boolean().optional(),
      closeDateFrom: dateSchema.optional(),
      closeDateTo: dateSchema.optional(),
      currency: currencySchema.optional(),
      amountMin: amountBound,
      amountMax: amountBound,
    },
    conditions: {
      q: foundByWords(deals.id, "deal"),
      stage: eq(deals.stageId, value("stage")),
      customer: eq(deals.customerId, value("customer")),
      isClosed: { true: sql`${deals.isClosed}`, false: sql`not ${deals.isClosed}` },
      closeDateFrom: gte(deals.closeDate, value("closeDateFrom")),
      closeDateTo: lte(deals.closeDate, value("closeDateTo")),
      currency: eq(deals.currency, value("currency")),
      amountMin: gte(deals.amount, value("amountMin")),
      amountMax: lte(deals.amount, value("amountMax")),
    },
    resolve: async ({ stage, customer, amountMin, amountMax, currency }, tx) => ({
      ...(stage === undefined ? {} : { stage: await resolveReference(tx, "deal stage", stage) }),
      ...(await resolveCustomer(tx, customer)),
      ...resolveBounds({ amountMin, amountMax }, currency),
    }),
  }),
  selection: dealColumns,
  from: (select) => select.from(deals).innerJoin(customers, ofItsCustomer).innerJoin(dealStages, inItsStage),
  sorts: { closeDate: [deals.closeDate], amount: [deals.currency, deals.amount], createdAt: [deals.createdAt] },
  defaultSort: "-closeDate",
  id: deals.id,
  toItem: toDeal,
});
