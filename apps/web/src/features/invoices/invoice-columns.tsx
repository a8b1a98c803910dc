import type { components } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";
import type { Column } from "../../ui/data-table.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { InvoiceState, invoiceStateName, OverdueBadge } from "./invoice-state.tsx";
import { invoiceTitle } from "./invoice-title.ts";

/** What a list needs of an invoice; an answer's rows have no more than this. */
export type InvoiceRow = Omit<components["schemas"]["Invoice"], "netTotal" | "taxTotal" | "version">;

export const invoiceColumns: readonly Column<InvoiceRow>[] = [
  {
    id: "number",
    header: t("invoices.one"),
    width: "8.75rem",
    value: ({ number }) => number,
    cell: (invoice) => (
      <div className="grid justify-items-start gap-0.5">
        <RecordLink type="invoice" id={invoice.id} isRow className="whitespace-nowrap">
          {invoiceTitle(invoice)}
        </RecordLink>
        <span className="text-xs whitespace-nowrap text-ink-2 @xl:hidden">
          {invoice.isOverdue ? (
            <OverdueBadge dueDate={invoice.dueDate} />
          ) : (
            t("invoices.dueOn", { date: formatDate(invoice.dueDate) })
          )}
        </span>
      </div>
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
    from: "lg",
    sort: "issueDate",
    cell: ({ issueDate }) => <span className="whitespace-nowrap">{formatDate(issueDate)}</span>,
  },
  {
    id: "dueDate",
    header: t("invoices.due"),
    width: "7.25rem",
    value: ({ dueDate }) => dueDate,
    from: "md",
    sort: "dueDate",
    cell: ({ dueDate }) => <span className="whitespace-nowrap">{formatDate(dueDate)}</span>,
  },
  {
    id: "state",
    header: t("records.state"),
    width: "8.5rem",
    value: invoiceStateName,
    from: "md",
    cell: (invoice) => <InvoiceState invoice={invoice} />,
  },
  {
    id: "grossTotal",
    header: t("records.total"),
    width: "7.75rem",
    value: ({ grossTotal }) => grossTotal,
    align: "end",
    from: "lg",
    sort: "grossTotal",
    cell: ({ grossTotal }) => <Money value={grossTotal} />,
  },
  {
    id: "balanceDue",
    header: t("invoices.balance"),
    width: "7.75rem",
    value: ({ balanceDue }) => balanceDue,
    align: "end",
    sort: "balanceDue",
    cell: ({ balanceDue }) => <Money value={balanceDue} className="font-medium" />,
  },
];
