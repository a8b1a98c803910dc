import { t } from "../../app/i18n/t.ts";
import type { FilterSpec } from "../../ui/filter-bar/filter-spec.ts";
import type { ProductFilters } from "./queries.ts";

/** What the list of products can be narrowed by, beyond its views. */
export const productFilters: readonly FilterSpec<keyof ProductFilters>[] = [
  { kind: "words", name: "category", label: t("records.category") },
  { kind: "amounts", from: "unitPriceMin", to: "unitPriceMax", currency: "currency", label: t("products.price") },
];
