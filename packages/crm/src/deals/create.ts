import { currencySchema, dateSchema, decimalSchema, freshIdSchema, OmniError, referenceTo } from "@omni/core";
import { customers, dealStages, deals } from "@omni/db/schema";
import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineCommand } from "../verbs.ts";
import { dayOf, dealAmount, dealById, dealTitle, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

/** How far ahead a deal is planned that comes without a date: what a lead takes to be decided. */
const daysAhead = 90;

/**
 * A deal starts in the stage that is named, or in the pipeline's first; in its customer's currency, or else the team's. A first
 * lead needs no more than a title and a customer.
 */
export const createDeal = defineCommand({
  name: "deals.create",
  summary: "Open a deal with a customer",
  permission: "deals:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    id: freshIdSchema,
    title: dealTitle,
    customer: referenceTo("customer"),
    amount: decimalSchema.default("0").meta({ description: "What it is worth, without tax; 0 as long as that is not known" }),
    currency: currencySchema.optional(),
    closeDate: dateSchema.optional().meta({ description: "When it should be decided; left out, in 90 days", format: "date" }),
    stage: referenceTo("deal stage").optional(),
  }),
  output: dealSchema,
  events: (deal) => [{ name: "deal.created", payload: { dealId: deal.id, customerId: deal.customer.id } }],
  async run({ ctx, input: { id, title, customer, amount, currency, closeDate, stage }, tx }) {
    const customerId = await resolveReference(tx, "customer", customer);
    const [party] = await tx.db
      .select({ currency: sql<string>`coalesce(${customers.currency}, (select base_currency from team_profiles))` })
      .from(customers)
      .where(eq(customers.id, customerId));
    if (party === undefined) throw new OmniError("not_found", "There is no such customer.");
    const stageId = stage === undefined ? undefined : await resolveReference(tx, "deal stage", stage);
    const [first] = await tx.db
      .select({ id: dealStages.id, probability: dealStages.probability, outcome: dealStages.outcome })
      .from(dealStages)
      .where(stageId === undefined ? undefined : eq(dealStages.id, stageId))
      .orderBy(asc(dealStages.position))
      .limit(1);
    if (first === undefined) throw new OmniError("not_found", "There is no such stage.");

    const inCurrency = currency ?? party.currency;
    await tx.db.insert(deals).values({
      id,
      teamId: ctx.teamId,
      title,
      customerId,
      stageId: first.id,
      amount: dealAmount(amount, inCurrency),
      currency: inCurrency,
      probability: first.probability,
      closeDate: closeDate ?? sql<string>`${dayOf(ctx.clock.now())} + ${daysAhead}::integer`,
      isClosed: first.outcome !== null,
    });
    const [made] = await tx.rows(dealById, { id });
    if (made === undefined) throw new OmniError("not_found", "The deal could not be stored.");
    return toDeal(made);
  },
});
