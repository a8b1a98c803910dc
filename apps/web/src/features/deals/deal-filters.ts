import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import type { DealFilters, Stage } from "./queries.ts";

/** What the list of deals can be narrowed by, beyond its views. */
export const dealFilters = (stages: readonly Stage[]): readonly FilterSpec<keyof DealFilters>[] => [
  {
    kind: "choice",
    name: "stage",
    label: t("deals.stage"),
    options: stages.map(({ name, ownName }) => ({ value: ownName, label: name })),
  },
  { kind: "words", name: "customer", label: t("records.customer") },
  { kind: "days", from: "closeDateFrom", to: "closeDateTo", label: t("deals.closeDate") },
  { kind: "amounts", from: "amountMin", to: "amountMax", currency: "currency", label: t("records.amount") },
];
