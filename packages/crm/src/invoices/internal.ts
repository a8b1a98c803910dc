import { toMoney } from "@omni/core";
import type { RowOf } from "@omni/db";
import { customers, invoices } from "@omni/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { invoiceSchema } from "./schemas.ts";

/** Due before today in the team's zone, sent, and not settled. */
export const isOverdue = sql<boolean>`(${invoices.status} = 'sent' and ${invoices.balanceDue} > 0 and ${invoices.dueDate} < app.today())`;

export const invoiceColumns = {
  id: invoices.id,
  number: invoices.number,
  direction: invoices.direction,
  type: invoices.type,
  status: invoices.status,
  paymentState: invoices.paymentState,
  isOverdue,
  issueDate: invoices.issueDate,
  dueDate: invoices.dueDate,
  customerId: invoices.customerId,
  customerName: customers.name,
  currency: invoices.currency,
  netTotal: invoices.netTotal,
  taxTotal: invoices.taxTotal,
  grossTotal: invoices.grossTotal,
  balanceDue: invoices.balanceDue,
  version: invoices.version,
};

export const ofItsCustomer = and(eq(customers.teamId, invoices.teamId), eq(customers.id, invoices.customerId));

export function toInvoice(row: RowOf<typeof invoiceColumns>): z.input<typeof invoiceSchema> {
  const { customerId, customerName, currency, netTotal, taxTotal, grossTotal, balanceDue, ...rest } = row;
  return {
    ...rest,
    customer: { id: customerId, name: customerName },
    netTotal: toMoney(netTotal, currency),
    taxTotal: toMoney(taxTotal, currency),
    grossTotal: toMoney(grossTotal, currency),
    balanceDue: toMoney(balanceDue, currency),
  };
}
