import { ContactList } from "../../customers/contact-list.tsx";
import { CustomerBalances } from "../../customers/customer-balances.tsx";
import { CustomerFacts } from "../../customers/customer-facts.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const CustomerCard: ToolRenderer<"getCustomer"> = ({ output: { record } }) => (
  <div className="@container overflow-hidden rounded-lg border border-line bg-surface">
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-3 py-2.5">
      <RecordLink type="customer" id={record.id} className="font-semibold">
        {record.name}
      </RecordLink>
      <CustomerBalances customer={record} />
    </div>
    <div className="grid gap-5 p-3 @xl:grid-cols-2">
      <CustomerFacts customer={record} />
      <ContactList contacts={record.contacts} />
    </div>
  </div>
);
