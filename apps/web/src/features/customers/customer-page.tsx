import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Briefcase, FileText } from "lucide-react";
import { Section } from "../../ui/section.tsx";
import { dealColumns } from "../deals/deal-columns.tsx";
import { fetchDeals } from "../deals/queries.ts";
import { invoiceColumns } from "../invoices/invoice-columns.tsx";
import { fetchInvoices } from "../invoices/queries.ts";
import { BackLink } from "../records/back-link.tsx";
import { RecordList } from "../records/record-list.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { useRecordList } from "../records/use-record-list.ts";
import { ContactList } from "./contact-list.tsx";
import { CustomerBalances } from "./customer-balances.tsx";
import { CustomerFacts } from "./customer-facts.tsx";
import { customerQuery } from "./queries.ts";

const route = getRouteApi("/app/customers/$id");

// On the customer's own page its name would only repeat.
const ofOneCustomer = ({ id }: { readonly id: string }) => id !== "customer";

export function CustomerPage() {
  const { id } = route.useParams();
  const query = useQuery(customerQuery(id));
  return (
    <RecordPage query={query} eyebrow={<BackLink to="/customers">Customers</BackLink>} title={({ name }) => name}>
      {(customer) => (
        <>
          <div className="border-y border-line py-3 text-base">
            <CustomerBalances customer={customer} />
          </div>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
            <CustomerFacts customer={customer} />
            <Section title="People">
              <ContactList contacts={customer.contacts} />
            </Section>
          </div>
          <Section title="Deals">
            <Deals customer={customer.id} />
          </Section>
          <Section title="Invoices">
            <Invoices customer={customer.id} />
          </Section>
        </>
      )}
    </RecordPage>
  );
}

function Deals({ customer }: { customer: string }) {
  const list = useRecordList({ resource: "deals", query: { customer }, fetchPage: fetchDeals });
  const empty = { icon: Briefcase, title: "No deals yet", hint: "Deals with this customer will be listed here." };
  return <RecordList caption="Deals" columns={dealColumns.filter(ofOneCustomer)} list={list} empty={empty} />;
}

function Invoices({ customer }: { customer: string }) {
  const list = useRecordList({ resource: "invoices", query: { customer }, fetchPage: fetchInvoices });
  const empty = { icon: FileText, title: "No invoices yet", hint: "Invoices to and from this customer will be listed here." };
  return <RecordList caption="Invoices" columns={invoiceColumns.filter(ofOneCustomer)} list={list} empty={empty} />;
}
