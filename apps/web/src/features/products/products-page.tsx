import { getRouteApi } from "@tanstack/react-router";
import { Package } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { emptyList } from "../records/empty-list.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { productColumns } from "./product-columns.tsx";
import { productFilters } from "./product-filters.ts";
import { fetchProducts, filtersOfView, type ProductFilters, type ProductSort } from "./queries.ts";
import type { ProductView } from "./views.ts";

const route = getRouteApi("/app/products");

const views = [
  { name: "all", label: t("products.all") },
  { name: "offered", label: t("products.offered") },
  { name: "retired", label: t("products.retired") },
] as const satisfies readonly { name: ProductView; label: string }[];

export function ProductsPage() {
  const { q = "", filter, view = "all", sort = "name" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const filters = useListFilters(productFilters, filter);
  const query: ProductFilters = { ...filters.values, ...filtersOfView[view], ...(q !== "" && { q }) };
  const list = useRecordList({
    resource: "products",
    query: { ...query, sort: sort as ProductSort },
    fetchPage: fetchProducts,
  });

  return (
    <ListPage
      title={t("products.title")}
      views={<FilterTabs label={t("records.views")} options={views} value={view} onChange={(name) => change({ view: name })} />}
      searchLabel={t("products.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
      tools={<ListTools columns={productColumns} list={list} filters={filters} />}
      filters={filters}
    >
      <RecordList
        caption={t("products.title")}
        columns={productColumns}
        list={list}
        isWholePage
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={emptyList(
          {
            icon: Package,
            none: { title: t("products.none"), hint: t("records.notEnteredYet") },
            noneFits: { title: t("products.empty"), hint: t("products.emptyHint") },
          },
          q !== "" || view !== "all" || Object.keys(filters.values).length > 0,
        )}
      />
    </ListPage>
  );
}
