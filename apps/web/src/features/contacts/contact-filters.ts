import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import type { ContactFilters } from "./queries.ts";

/** What the list of contacts can be narrowed by. */
export const contactFilters: readonly FilterSpec<keyof ContactFilters>[] = [
  { kind: "words", name: "customer", label: t("records.customer") },
];
