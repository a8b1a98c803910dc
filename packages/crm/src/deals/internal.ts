import { OmniError, parseMinor, toMoney } from "@omni/core";
import type { RowOf } from "@omni/db";
import { defineStatement, value } from "@omni/db";
import { customers, dealStages, deals } from "@omni/db/schema";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { shownMinor } from "../money-columns.ts";
import type { dealSchema } from "./schemas.ts";

export const dealColumns = {
  id: deals.id,
  title: deals.title,
  customerId: deals.customerId,
  customerName: customers.name,
  stageId: deals.stageId,
  stageName: dealStages.name,
  amount: shownMinor(deals.amount),
  currency: deals.currency,
  probability: deals.probability,
  closeDate: deals.closeDate,
  isClosed: deals.isClosed,
  createdAt: deals.createdAt,
  version: deals.version,
};

export const ofItsCustomer = and(eq(customers.teamId, deals.teamId), eq(customers.id, deals.customerId));
export const inItsStage = and(eq(dealStages.teamId, deals.teamId), eq(dealStages.id, deals.stageId));

export const dealById = defineStatement(dealColumns, (select) =>
  select
    .from(deals)
    .innerJoin(customers, ofItsCustomer)
    .innerJoin(dealStages, inItsStage)
    .where(eq(deals.id, value("id"))),
);

export function toDeal(row: RowOf<typeof dealColumns>): z.input<typeof dealSchema> {
  const { customerId, customerName, stageId, stageName, amount, currency, ...rest } = row;
  return {
    ...rest,
    customer: { id: customerId, name: customerName },
    stage: { id: stageId, name: stageName },
    amount: toMoney(amount, currency),
  };
}

/** The day it is for the team at a moment. Not `app.today()`: an approval that is given tomorrow is for the day that was shown. */
export function dayOf(now: Date): SQL<string> {
  return sql`(${now.toISOString()}::timestamptz at time zone (select time_zone from team_profiles))::date`;
}

export const dealTitle = z.string().trim().min(1).max(200).meta({ description: "What the deal is about" });

/** A deal's worth in minor units. Throws `invalid` for less than nothing, or more decimals than the currency has. */
export function dealAmount(amount: string, currency: string): bigint {
  const minor = parseMinor(amount, currency);
  if (minor < 0n) throw new OmniError("invalid", "A deal is worth nothing or more, never less.", { reason: "amount_negative" });
  return minor;
}
