import { getRouteApi } from "@tanstack/react-router";
import { Package } from "lucide-react";
import { FilterTabs } from "../../ui/filter-tabs.tsx";
import { ListPage } from "../records/list-page.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { productColumns } from "./product-columns.tsx";
import { fetchProducts, filtersOfView, type ProductFilters, type ProductSort } from "./queries.ts";
import type { ProductView } from "./views.ts";

const route = getRouteApi("/app/products");

const views = [
  { name: "all", label: "All" },
  { name: "offered", label: "Offered" },
  { name: "retired", label: "Not offered" },
] as const satisfies readonly { name: ProductView; label: string }[];

export function ProductsPage() {
  const { q = "", view = "all", sort = "name" } = route.useSearch();
  const change = useListSearch();
  const filters: ProductFilters = { ...filtersOfView[view], ...(q !== "" && { q }) };
  const list = useRecordList({
    resource: "products",
    query: { ...filters, sort: sort as ProductSort },
    fetchPage: fetchProducts,
  });

  return (
    <ListPage
      title="Products"
      views={<FilterTabs label="Views" options={views} value={view} onChange={(name) => change({ view: name })} />}
      searchLabel="Name"
      q={q}
      onSearch={(words) => change({ q: words })}
    >
      <RecordList
        caption="Products"
        columns={productColumns}
        list={list}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={{
          icon: Package,
          title: "No products here",
          hint: "No product fits this view. Choose another one, or search for less.",
        }}
      />
    </ListPage>
  );
}
