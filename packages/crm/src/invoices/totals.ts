import { invoices } from "@omni/db/schema";
import { defineTotals } from "../totals.ts";
import { invoiceFilter } from "./filter.ts";

export const totalInvoices = defineTotals({
  name: "invoices.totals",
  summary: "How many invoices, and what they add up to per currency",
  permission: "invoices:read",
  filter: invoiceFilter,
  from: (select) => select.from(invoices),
  currency: invoices.currency,
  sums: { grossTotal: invoices.grossTotal, balanceDue: invoices.balanceDue },
});
