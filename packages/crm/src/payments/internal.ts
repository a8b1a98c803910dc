import { toMoney } from "@omni/core";
import type { RowOf } from "@omni/db";
import { customers, invoices, payments } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { shownMinor } from "../money-columns.ts";
import type { paymentSchema } from "./schemas.ts";

export const paymentColumns = {
  id: payments.id,
  paidOn: payments.paidOn,
  amount: shownMinor(payments.amount),
  currency: payments.currency,
  method: payments.method,
  reference: payments.reference,
  direction: invoices.direction,
  invoiceId: payments.invoiceId,
  invoiceNumber: invoices.number,
  customerId: invoices.customerId,
  customerName: customers.name,
};

export const ofItsInvoice = and(eq(invoices.teamId, payments.teamId), eq(invoices.id, payments.invoiceId));

export function toPayment(row: RowOf<typeof paymentColumns>): z.input<typeof paymentSchema> {
  const { amount, currency, invoiceId, invoiceNumber, customerId, customerName, ...rest } = row;
  return {
    ...rest,
    amount: toMoney(amount, currency),
    invoice: { id: invoiceId, number: invoiceNumber },
    customer: { id: customerId, name: customerName },
  };
}
