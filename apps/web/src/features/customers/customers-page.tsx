import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Plus, Users } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { ReadOnlyNote } from "../editing/read-only-note.tsx";
import { useMay } from "../editing/use-may.ts";
import { emptyList } from "../records/empty-list.tsx";
import { ListPage } from "../records/list-page.tsx";
import { ListTools } from "../records/list-tools.tsx";
import { RecordList } from "../records/record-list.tsx";
import { useListFilters } from "../records/use-list-filters.ts";
import { useListSearch, useShownSearch } from "../records/use-list-search.ts";
import { useRecordList } from "../records/use-record-list.ts";
import { customerColumns } from "./customer-columns.tsx";
import { customerFilters } from "./customer-filters.ts";
import { type CustomerFilters, type CustomerSort, customerCountQuery, fetchCustomers } from "./queries.ts";

// Forms come when one is opened.
const CustomerDialog = lazy(async () => ({ default: (await import("./customer-dialog.tsx")).CustomerDialog }));

const route = getRouteApi("/app/customers");

export function CustomersPage() {
  const { q = "", filter, sort = "name" } = useShownSearch(route.useSearch());
  const change = useListSearch();
  const filters = useListFilters(customerFilters, filter);
  const query: CustomerFilters = { ...filters.values, ...(q !== "" && { q }) };
  const list = useRecordList({
    resource: "customers",
    query: { ...query, sort: sort as CustomerSort },
    fetchPage: fetchCustomers,
  });
  const { data: total } = useQuery(customerCountQuery(query));

  return (
    <ListPage
      title={t("customers.title")}
      searchLabel={t("customers.searchLabel")}
      q={q}
      onSearch={(words) => change({ q: words })}
      tools={<ListTools columns={customerColumns} list={list} filters={filters} />}
      filters={filters}
      aside={<NewCustomer />}
      summary={total && t("customers.count", { count: total.count })}
    >
      <ReadOnlyNote permission="customers:write" />
      <RecordList
        caption={t("customers.title")}
        columns={customerColumns}
        list={list}
        isWholePage
        total={total?.count}
        sort={sort}
        onSort={(name) => change({ sort: name })}
        empty={emptyList(
          {
            icon: Users,
            none: { title: t("customers.none"), hint: t("customers.noneHint"), action: <NewCustomer /> },
            noneFits: { title: t("customers.empty"), hint: t("customers.emptyHint") },
          },
          q !== "" || Object.keys(filters.values).length > 0,
        )}
      />
    </ListPage>
  );
}

function NewCustomer() {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const mayWrite = useMay("customers:write");
  if (!mayWrite) return null;
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("customers.new")}
      </Button>
      {isOpen && (
        <Suspense>
          <CustomerDialog
            open={isOpen}
            onOpenChange={setOpen}
            onSaved={({ id }) => void navigate({ to: "/customers/$id", params: { id } })}
          />
        </Suspense>
      )}
    </>
  );
}
