import { currencySchema, dateSchema, referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { customers, dealStages, deals } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { amountBound, boundInMinor } from "../money-columns.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { dealColumns, inItsStage, ofItsCustomer, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

export const listDeals = defineList({
  name: "deals.list",
  summary: "Deals in the pipeline and decided ones",
  permission: "deals:read",
  item: dealSchema,
  filter: defineFilter({
    shape: {
      q: z.string().trim().min(1).max(200).optional().meta({ description: "Words to find in the title" }),
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
      q: sql`${deals.id} = any(array(select id from app.find_records('deal', ${value("q")}, 1000)))`,
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
      ...(customer === undefined ? {} : { customer: await resolveReference(tx, "customer", customer) }),
      amountMin: boundInMinor(amountMin, currency),
      amountMax: boundInMinor(amountMax, currency),
    }),
  }),
  selection: dealColumns,
  from: (select) => select.from(deals).innerJoin(customers, ofItsCustomer).innerJoin(dealStages, inItsStage),
  sorts: { closeDate: [deals.closeDate], amount: [deals.currency, deals.amount], createdAt: [deals.createdAt] },
  defaultSort: "-closeDate",
  id: deals.id,
  toItem: toDeal,
});
