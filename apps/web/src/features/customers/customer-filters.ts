import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import { countryOptions } from "./country-field.tsx";
import type { CustomerFilters } from "./queries.ts";

/** What the list of customers can be narrowed by. */
export const customerFilters: readonly FilterSpec<keyof CustomerFilters>[] = [
  { kind: "words", name: "industry", label: t("customers.industry") },
  { kind: "choice", name: "country", label: t("customers.country"), options: countryOptions().slice(1) },
];
