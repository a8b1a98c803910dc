import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Briefcase, FileText, Pencil, ScrollText } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { dealColumns } from "../deals/deal-columns.tsx";
import { NewDeal } from "../deals/new-deal.tsx";
import { fetchDeals } from "../deals/queries.ts";
import { useMay } from "../editing/use-may.ts";
import { invoiceColumns } from "../invoices/invoice-columns.tsx";
import { fetchInvoices } from "../invoices/queries.ts";
import { fetchQuotes } from "../quotes/queries.ts";
import { quoteColumns } from "../quotes/quote-columns.tsx";
import { BackLink } from "../records/back-link.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { useRecordList } from "../records/use-record-list.ts";
import { AddActivity } from "../timeline/add-activity.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { CustomerBalances } from "./customer-balances.tsx";
import { CustomerDialog } from "./customer-dialog.tsx";
import { CustomerFacts } from "./customer-facts.tsx";
import { CustomerPeople } from "./customer-people.tsx";
import { type Customer, customerQuery } from "./queries.ts";
import { RelatedList } from "./related-list.tsx";

const route = getRouteApi("/app/customers/$id");

// On the customer's own page its name would only repeat.
const ofOneCustomer = ({ id }: { readonly id: string }) => id !== "customer";

export function CustomerPage() {
  const { id } = route.useParams();
  const query = useQuery(customerQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/customers">{t("customers.title")}</BackLink>}
      title={({ name }) => name}
      aside={(customer) => <CustomerActions customer={customer} />}
    >
      {(customer) => (
        <>
          <div className="border-y border-line py-3 text-base">
            <CustomerBalances customer={customer} />
          </div>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <Section title={t("timeline.title")}>
              <AddActivity subject="customer" id={customer.id} />
              <Timeline subject="customer" id={customer.id} />
            </Section>
            <div className="grid content-start gap-8 max-lg:row-start-1">
              <CustomerFacts customer={customer} />
              <CustomerPeople customer={customer} />
            </div>
          </div>
          <Deals customer={customer.id} />
          <Quotes customer={customer.id} />
          <Invoices customer={customer.id} />
        </>
      )}
    </RecordPage>
  );
}

function CustomerActions({ customer }: { customer: Customer }) {
  const [isOpen, setOpen] = useState(false);
  const mayWrite = useMay("customers:write");
  return (
    <div className="flex flex-wrap gap-2">
      <NewDeal customer={customer} />
      {mayWrite && (
        <>
          <Button onClick={() => setOpen(true)}>
            <Pencil aria-hidden className="size-3.5" />
            {t("editing.edit")}
          </Button>
          <CustomerDialog open={isOpen} onOpenChange={setOpen} customer={customer} />
        </>
      )}
    </div>
  );
}

function Deals({ customer }: { customer: string }) {
  const list = useRecordList({ resource: "deals", query: { customer }, fetchPage: fetchDeals });
  const columns = dealColumns.filter(ofOneCustomer);
  return (
    <RelatedList
      title={t("customers.deals")}
      columns={columns}
      list={list}
      icon={Briefcase}
      nothing={t("customers.noDealsHint")}
    />
  );
}

function Quotes({ customer }: { customer: string }) {
  const list = useRecordList({ resource: "quotes", query: { customer }, fetchPage: fetchQuotes });
  const columns = quoteColumns.filter(ofOneCustomer);
  return (
    <RelatedList
      title={t("customers.quotes")}
      columns={columns}
      list={list}
      icon={ScrollText}
      nothing={t("customers.noQuotesHint")}
    />
  );
}

function Invoices({ customer }: { customer: string }) {
  const list = useRecordList({ resource: "invoices", query: { customer }, fetchPage: fetchInvoices });
  const columns = invoiceColumns.filter(ofOneCustomer);
  return (
    <RelatedList
      title={t("customers.invoices")}
      columns={columns}
      list={list}
      icon={FileText}
      nothing={t("customers.noInvoicesHint")}
    />
  );
}
