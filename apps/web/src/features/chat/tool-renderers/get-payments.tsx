import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import type { Column } from "../../../ui/data-table.tsx";
import { formatDate } from "../../../ui/format-date.ts";
import { Money } from "../../../ui/money.tsx";
import { paymentMethods } from "../../invoices/payment-columns.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { lists } from "../results/fetch-every-row.ts";
import { PaymentsDrawing } from "../results/payments-drawing.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

type Payment = ToolOutput<"getPayments">["rows"][number];

const columns: readonly Column<Payment>[] = [
  {
    id: "paidOn",
    value: ({ paidOn }) => paidOn,
    header: t("records.date"),
    cell: ({ paidOn }) => <span className="whitespace-nowrap">{formatDate(paidOn)}</span>,
  },
  {
    id: "customer",
    value: ({ customer }) => customer.name,
    header: t("records.customer"),
    cell: ({ customer }) => (
      <RecordLink type="customer" id={customer.id}>
        {customer.name}
      </RecordLink>
    ),
  },
  {
    id: "invoice",
    value: ({ invoice }) => invoice.number,
    header: t("invoices.one"),
    from: "md",
    cell: ({ invoice }) => (
      <RecordLink type="invoice" id={invoice.id}>
        {invoice.number ?? t("invoices.one")}
      </RecordLink>
    ),
  },
  {
    id: "method",
    header: t("records.method"),
    from: "lg",
    value: ({ method }) => paymentMethods[method],
    cell: ({ method }) => paymentMethods[method],
  },
  {
    id: "amount",
    value: ({ amount }) => amount,
    header: t("records.amount"),
    align: "end",
    cell: ({ amount }) => <Money value={amount} className="font-medium" />,
  },
];

/** Payments of one month alone have no shape over months. */
function isWorthDrawing({ rows, more }: ToolOutput<"getPayments">): boolean {
  return more !== null || new Set(rows.map(({ paidOn }) => paidOn.slice(0, 7))).size > 1;
}

export const Payments: ToolRenderer<"getPayments"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.payments")}
    empty={t("chat.results.noPayments")}
    fileName="payments"
    output={output}
    input={input}
    list={lists.getPayments}
    columns={columns}
    rowKey={({ id }) => id}
    sums={{ amount: t("records.total") }}
    chart={
      isWorthDrawing(output)
        ? {
            kind: "getPayments",
            first: "table",
            drawing: <PaymentsDrawing given={{ ...input, ...output.assumed }} />,
            extent: t("chat.results.allDrawn", { count: output.totals.count }),
          }
        : undefined
    }
  />
);
