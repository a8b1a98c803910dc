import { customers, invoices } from "@omni/db/schema";
import { defineList } from "../list.ts";
import { invoiceFilter } from "./filter.ts";
import { invoiceColumns, ofItsCustomer, toInvoice } from "./internal.ts";
import { invoiceSchema } from "./schemas.ts";

export const listInvoices = defineList({
  name: "invoices.list",
  summary: "Invoices and credit notes, issued and received",
  permission: "invoices:read",
  item: invoiceSchema,
  filter: invoiceFilter,
  selection: invoiceColumns,
  from: (select) => select.from(invoices).innerJoin(customers, ofItsCustomer),
  sorts: {
    issueDate: [invoices.issueDate],
    dueDate: [invoices.dueDate],
    grossTotal: [invoices.currency, invoices.grossTotal],
    balanceDue: [invoices.currency, invoices.balanceDue],
  },
  defaultSort: "-issueDate",
  id: invoices.id,
  toItem: toInvoice,
});
