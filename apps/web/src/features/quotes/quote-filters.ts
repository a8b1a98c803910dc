import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import type { QuoteFilters } from "./queries.ts";

/** What the list of quotes can be narrowed by, beyond its views. */
export const quoteFilters: readonly FilterSpec<keyof QuoteFilters>[] = [
  { kind: "words", name: "customer", label: t("records.customer") },
  { kind: "days", from: "issueDateFrom", to: "issueDateTo", label: t("records.issued") },
  { kind: "days", from: "validUntilFrom", to: "validUntilTo", label: t("quotes.validUntil") },
  { kind: "amounts", from: "grossTotalMin", to: "grossTotalMax", currency: "currency", label: t("records.total") },
];
