import { payments } from "@omni/db/schema";
import { defineTotals } from "../totals.ts";
import { paymentFilter } from "./filter.ts";

export const totalPayments = defineTotals({
  name: "payments.totals",
  summary: "How many payments, and what they add up to per currency",
  permission: "payments:read",
  filter: paymentFilter,
  from: (select) => select.from(payments),
  currency: payments.currency,
  sums: { amount: payments.amount },
});
