import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import { paymentMethods } from "../invoices/payment-columns.tsx";
import type { PaymentFilters } from "./queries.ts";

/** What the list of payments can be narrowed by, beyond its views. */
export const paymentFilters: readonly FilterSpec<keyof PaymentFilters>[] = [
  {
    kind: "choices",
    name: "method",
    label: t("records.method"),
    options: Object.entries(paymentMethods).map(([value, label]) => ({ value, label })),
  },
  { kind: "words", name: "invoice", label: t("payments.invoice") },
  { kind: "days", from: "paidOnFrom", to: "paidOnTo", label: t("records.date") },
  { kind: "amounts", from: "amountMin", to: "amountMax", currency: "currency", label: t("records.amount") },
];
