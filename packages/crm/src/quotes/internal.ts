import { toMoney } from "@omni/core";
import type { RowOf } from "@omni/db";
import { customers, quotes } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { shownMinor } from "../money-columns.ts";
import type { quoteSchema } from "./schemas.ts";

export const quoteColumns = {
  id: quotes.id,
  number: quotes.number,
  status: quotes.status,
  customerId: quotes.customerId,
  customerName: customers.name,
  issueDate: quotes.issueDate,
  validUntil: quotes.validUntil,
  currency: quotes.currency,
  netTotal: shownMinor(quotes.netTotal),
  taxTotal: shownMinor(quotes.taxTotal),
  grossTotal: shownMinor(quotes.grossTotal),
  dealId: quotes.dealId,
  version: quotes.version,
};

export const ofItsCustomer = and(eq(customers.teamId, quotes.teamId), eq(customers.id, quotes.customerId));

export function toQuote(row: RowOf<typeof quoteColumns>): z.input<typeof quoteSchema> {
  const { customerId, customerName, currency, netTotal, taxTotal, grossTotal, ...rest } = row;
  return {
    ...rest,
    customer: { id: customerId, name: customerName },
    netTotal: toMoney(netTotal, currency),
    taxTotal: toMoney(taxTotal, currency),
    grossTotal: toMoney(grossTotal, currency),
  };
}
