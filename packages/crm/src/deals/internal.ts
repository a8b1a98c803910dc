import { toMoney } from "@omni/core";
import type { RowOf } from "@omni/db";
import { defineStatement, value } from "@omni/db";
import { customers, dealStages, deals } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
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
