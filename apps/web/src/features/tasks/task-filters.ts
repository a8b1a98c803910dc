import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import type { TaskFilters } from "./queries.ts";

/** What the list of tasks can be narrowed by, beyond its views. */
export const taskFilters: readonly FilterSpec<keyof TaskFilters>[] = [
  { kind: "words", name: "customer", label: t("records.customer") },
  { kind: "words", name: "deal", label: t("deals.one") },
  { kind: "days", from: "dueFrom", to: "dueTo", label: t("tasks.due") },
];
