import { toMoney } from "@omni/core";
import { customers, invoices, payments } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { ofItsCustomer } from "../invoices/internal.ts";
import { defineList } from "../list.ts";
import { paymentFilter } from "./filter.ts";
import { paymentSchema } from "./schemas.ts";

const ofItsInvoice = and(eq(invoices.teamId, payments.teamId), eq(invoices.id, payments.invoiceId));

export const listPayments = defineList({
  name: "payments.list",
  summary: "Payments of invoices, in and out",
  permission: "payments:read",
  item: paymentSchema,
  filter: paymentFilter,
  selection: {
    id: payments.id,
    paidOn: payments.paidOn,
    amount: payments.amount,
    currency: payments.currency,
    method: payments.method,
    reference: payments.reference,
    direction: invoices.direction,
    invoiceId: payments.invoiceId,
    invoiceNumber: invoices.number,
    customerId: invoices.customerId,
    customerName: customers.name,
  },
  from: (select) => select.from(payments).innerJoin(invoices, ofItsInvoice).innerJoin(customers, ofItsCustomer),
  sorts: { paidOn: [payments.paidOn], amount: [payments.currency, payments.amount] },
  defaultSort: "-paidOn",
  id: payments.id,
  toItem: ({ amount, currency, invoiceId, invoiceNumber, customerId, customerName, ...row }) => ({
    ...row,
    amount: toMoney(amount, currency),
    invoice: { id: invoiceId, number: invoiceNumber },
    customer: { id: customerId, name: customerName },
  }),
});
