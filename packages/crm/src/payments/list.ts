import { customers, invoices, payments } from "@omni/db/schema";
import { ofItsCustomer } from "../invoices/internal.ts";
import { defineList } from "../list.ts";
import { paymentFilter } from "./filter.ts";
import { ofItsInvoice, paymentColumns, toPayment } from "./internal.ts";
import { paymentSchema } from "./schemas.ts";

export const listPayments = defineList({
  name: "payments.list",
  summary: "Payments of invoices, in and out",
  permission: "payments:read",
  item: paymentSchema,
  filter: paymentFilter,
  selection: paymentColumns,
  from: (select) => select.from(payments).innerJoin(invoices, ofItsInvoice).innerJoin(customers, ofItsCustomer),
  sorts: { paidOn: [payments.paidOn], amount: [payments.currency, payments.amount] },
  defaultSort: "-paidOn",
  id: payments.id,
  toItem: toPayment,
});
