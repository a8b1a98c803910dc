import { toMoney } from "@omni/core";
import type { RowOf } from "@omni/db";
import { customers, invoices } from "@omni/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { shownMinor } from "../money-columns.ts";
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
  netTotal: shownMinor(invoices.netTotal),
  taxTotal: shownMinor(invoices.taxTotal),
  grossTotal: shownMinor(invoices.grossTotal),
  balanceDue: shownMinor(invoices.balanceDue),
  version: invoices.version,
};

export const ofItsCustomer = and(eq(customers.teamId, invoices.teamId), eq(customers.id, invoices.customerId));

export function toInvoice(row: RowOf<typeof invoiceColumns>): z.input<typeof invoiceSchema> {
  const { currency } = row;
  // Written out rather than spread: lists of these are the busiest path there is.
  return {
    id: row.id,
    number: row.number,
    direction: row.direction,
    type: row.type,
    status: row.status,
    paymentState: row.paymentState,
    isOverdue: row.isOverdue,
    issueDate: row.issueDate,
    dueDate: row.dueDate,
    customer: { id: row.customerId, name: row.customerName },
    netTotal: toMoney(row.netTotal, currency),
    taxTotal: toMoney(row.taxTotal, currency),
    grossTotal: toMoney(row.grossTotal, currency),
    balanceDue: toMoney(row.balanceDue, currency),
    version: row.version,
  };
}
