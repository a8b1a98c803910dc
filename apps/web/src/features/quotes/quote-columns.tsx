import type { Column } from "../../ui/data-table.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { RecordLink } from "../records/record-link.tsx";
import type { Quote } from "./queries.ts";
import { QuoteState } from "./quote-state.tsx";

export const quoteColumns: readonly Column<Quote>[] = [
  {
    id: "number",
    header: "Quote",
    cell: ({ id, number }) => (
      <RecordLink type="quote" id={id} isRow className="whitespace-nowrap">
        {number}
      </RecordLink>
    ),
  },
  {
    id: "customer",
    header: "Customer",
    cell: ({ customer }) => (
      <RecordLink type="customer" id={customer.id}>
        {customer.name}
      </RecordLink>
    ),
  },
  {
    id: "issueDate",
    header: "Issued",
    from: "md",
    sort: "issueDate",
    cell: ({ issueDate }) => <span className="whitespace-nowrap">{formatDate(issueDate)}</span>,
  },
  {
    id: "validUntil",
    header: "Valid until",
    from: "lg",
    cell: ({ validUntil }) => <span className="whitespace-nowrap">{formatDate(validUntil)}</span>,
  },
  { id: "status", header: "State", from: "md", cell: ({ status }) => <QuoteState status={status} /> },
  {
    id: "grossTotal",
    header: "Total",
    align: "end",
    sort: "grossTotal",
    cell: ({ grossTotal }) => <Money value={grossTotal} className="font-medium" />,
  },
];
