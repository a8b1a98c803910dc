import { t } from "../../app/i18n/t.ts";
import type { Column } from "../../ui/data-table.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { RecordLink } from "../records/record-link.tsx";
import type { Quote } from "./queries.ts";
import { QuoteState } from "./quote-state.tsx";

export const quoteColumns: readonly Column<Quote>[] = [
  {
    id: "number",
    header: t("quotes.one"),
    width: "8.5rem",
    value: ({ number }) => number,
    cell: ({ id, number }) => (
      <RecordLink type="quote" id={id} isRow className="whitespace-nowrap">
        {number}
      </RecordLink>
    ),
  },
  {
    id: "customer",
    header: t("records.customer"),
    value: ({ customer }) => customer.name,
    cell: ({ customer }) => (
      <RecordLink type="customer" id={customer.id}>
        {customer.name}
      </RecordLink>
    ),
  },
  {
    id: "issueDate",
    header: t("records.issued"),
    width: "7.25rem",
    value: ({ issueDate }) => issueDate,
    from: "md",
    sort: "issueDate",
    cell: ({ issueDate }) => <span className="whitespace-nowrap">{formatDate(issueDate)}</span>,
  },
  {
    id: "validUntil",
    header: t("quotes.validUntil"),
    width: "7.25rem",
    value: ({ validUntil }) => validUntil,
    from: "lg",
    cell: ({ validUntil }) => <span className="whitespace-nowrap">{formatDate(validUntil)}</span>,
  },
  {
    id: "status",
    header: t("records.state"),
    width: "8rem",
    value: ({ status }) => t(`quotes.states.${status}`),
    from: "md",
    cell: ({ status }) => <QuoteState status={status} />,
  },
  {
    id: "grossTotal",
    header: t("records.total"),
    width: "8.5rem",
    value: ({ grossTotal }) => grossTotal,
    align: "end",
    sort: "grossTotal",
    cell: ({ grossTotal }) => <Money value={grossTotal} className="font-medium" />,
  },
];
