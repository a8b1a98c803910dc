import { referenceTo } from "@omni/core";
import { value } from "@omni/db";
import { customers, invoices } from "@omni/db/schema";
import { eq, gte, lte, sql } from "drizzle-orm";
import { defineList } from "../list.ts";
import { amountBound, boundInMinor } from "../money-columns.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { invoiceColumns, isOverdue, ofItsCustomer, toInvoice } from "./internal.ts";
import { invoiceFilters, invoiceSchema } from "./schemas.ts";

export const listInvoices = defineList({
  name: "invoices.list",
  summary: "Invoices and credit notes, issued and received",
  permission: "invoices:read",
  item: invoiceSchema,
  filters: {
    ...invoiceFilters,
    customer: referenceTo("customer").optional(),
    grossTotalMin: amountBound,
    grossTotalMax: amountBound,
  },
  selection: invoiceColumns,
  from: (select) => select.from(invoices).innerJoin(customers, ofItsCustomer),
  conditions: {
    q: sql`(${invoices.id} = any(array(select id from app.find_records('invoice', ${value("q")}, 1000)))
      or ${invoices.customerId} = any(array(select id from app.find_records('customer', ${value("q")}, 1000))))`,
    direction: eq(invoices.direction, value("direction")),
    type: eq(invoices.type, value("type")),
    status: sql`${invoices.status} = any(${value("status")})`,
    paymentState: sql`${invoices.paymentState} = any(${value("paymentState")})`,
    isOverdue: { true: isOverdue, false: sql`not ${isOverdue}` },
    currency: eq(invoices.currency, value("currency")),
    issueDateFrom: gte(invoices.issueDate, value("issueDateFrom")),
    issueDateTo: lte(invoices.issueDate, value("issueDateTo")),
    dueDateFrom: gte(invoices.dueDate, value("dueDateFrom")),
    dueDateTo: lte(invoices.dueDate, value("dueDateTo")),
    customer: eq(invoices.customerId, value("customer")),
    grossTotalMin: gte(invoices.grossTotal, value("grossTotalMin")),
    grossTotalMax: lte(invoices.grossTotal, value("grossTotalMax")),
  },
  resolve: async ({ customer, grossTotalMin, grossTotalMax, currency }, tx) => ({
    ...(customer === undefined ? {} : { customer: await resolveReference(tx, "customer", customer) }),
    grossTotalMin: boundInMinor(grossTotalMin, currency),
    grossTotalMax: boundInMinor(grossTotalMax, currency),
  }),
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
