import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import type { Column } from "../../../ui/data-table.tsx";
import { formatDate } from "../../../ui/format-date.ts";
import { Money } from "../../../ui/money.tsx";
import { paymentMethods } from "../../invoices/payment-columns.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

type Payment = ToolOutput<"getPayments">["rows"][number];

const columns: readonly Column<Payment>[] = [
  {
    id: "paidOn",
    header: t("records.date"),
    cell: ({ paidOn }) => <span className="whitespace-nowrap">{formatDate(paidOn)}</span>,
  },
  {
    id: "customer",
    header: t("records.customer"),
    cell: ({ customer }) => (
      <RecordLink type="customer" id={customer.id}>
        {customer.name}
      </RecordLink>
    ),
  },
  {
    id: "invoice",
    header: t("invoices.one"),
    from: "md",
    cell: ({ invoice }) => (
      <RecordLink type="invoice" id={invoice.id}>
        {invoice.number ?? t("invoices.one")}
      </RecordLink>
    ),
  },
  { id: "method", header: t("records.method"), from: "lg", cell: ({ method }) => paymentMethods[method] },
  {
    id: "amount",
    header: t("records.amount"),
    align: "end",
    cell: ({ amount }) => <Money value={amount} className="font-medium" />,
  },
];

export const Payments: ToolRenderer<"getPayments"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.payments")}
    empty={t("chat.results.noPayments")}
    output={output}
    columns={columns}
    rowKey={({ id }) => id}
    sums={{ amount: t("records.total") }}
  />
);
