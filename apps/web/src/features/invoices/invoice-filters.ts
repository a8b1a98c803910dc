import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import type { InvoiceFilters } from "./queries.ts";

/** What the list of invoices can be narrowed by, beyond its views. */
export const invoiceFilters: readonly FilterSpec<keyof InvoiceFilters>[] = [
  {
    kind: "choice",
    name: "direction",
    label: t("invoices.direction"),
    options: [
      { value: "issued", label: t("invoices.issuedByUs") },
      { value: "received", label: t("invoices.received") },
    ],
  },
  {
    kind: "choices",
    name: "status",
    label: t("records.state"),
    options: [
      { value: "draft", label: t("invoices.stateDraft") },
      { value: "sent", label: t("invoices.stateSent") },
      { value: "void", label: t("invoices.stateVoid") },
    ],
  },
  {
    kind: "choices",
    name: "paymentState",
    label: t("invoices.payment"),
    options: [
      { value: "unpaid", label: t("invoices.stateUnpaid") },
      { value: "partly_paid", label: t("invoices.statePartlyPaid") },
      { value: "paid", label: t("invoices.statePaid") },
    ],
  },
  { kind: "yes-no", name: "isOverdue", label: t("invoices.overdue"), yes: t("records.yes"), no: t("records.no") },
  { kind: "words", name: "customer", label: t("records.customer") },
  { kind: "days", from: "issueDateFrom", to: "issueDateTo", label: t("records.issued") },
  { kind: "days", from: "dueDateFrom", to: "dueDateTo", label: t("invoices.due") },
  { kind: "amounts", from: "grossTotalMin", to: "grossTotalMax", currency: "currency", label: t("records.total") },
];
