import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Users } from "lucide-react";
import { formatNumberOf } from "../../ui/format-count.ts";
import { ListPage } from "../records/list-page.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { customerColumns } from "./customer-columns.tsx";
import { type CustomerFilters, type CustomerSort, customerCountQuery, fetchCustomers } from "./queries.ts";

const route = getRouteApi("/app/customers");

export function CustomersPage() {
  const { q = "", sort = "name" } = route.useSearch();
  const change = useListSearch();
  const filters: CustomerFilters = q === "" ? {} : { q };
  const list = useRecordList({
    resource: "customers",
    query: { ...filters, sort: sort as CustomerSort },
    fetchPage: fetchCustomers,
  });
  const { data: total } = useQuery(customerCountQuery(filters));

  return (
    <ListPage
      title="Customers"
      searchLabel="Name"
      q={q}
      onSearch={(words) => change({ q: words })}
      summary={total && formatNumberOf(total.count, "customer", "customers")}
    >
      <RecordList
        caption="Customers"
        columns={customerColumns}
        list={list}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={{ icon: Users, title: "No customers here", hint: "No name is close to what you searched for." }}
      />
    </ListPage>
  );
}
