import type { ToolOutput } from "@omni/ai-tools/contract";
import type { Column } from "../../../ui/data-table.tsx";
import { formatDate } from "../../../ui/format-date.ts";
import { Money } from "../../../ui/money.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

type Payment = ToolOutput<"getPayments">["rows"][number];

const columns: readonly Column<Payment>[] = [
  { id: "paidOn", header: "Date", cell: ({ paidOn }) => <span className="whitespace-nowrap">{formatDate(paidOn)}</span> },
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
    id: "invoice",
    header: "Invoice",
    from: "md",
    cell: ({ invoice }) => (
      <RecordLink type="invoice" id={invoice.id}>
        {invoice.number ?? "Invoice"}
      </RecordLink>
    ),
  },
  { id: "method", header: "Method", from: "lg", cell: ({ method }) => method.replaceAll("_", " ") },
  { id: "amount", header: "Amount", align: "end", cell: ({ amount }) => <Money value={amount} className="font-medium" /> },
];

export const Payments: ToolRenderer<"getPayments"> = ({ output }) => (
  <ListedRows
    caption="Payments"
    empty="No payments match."
    output={output}
    columns={columns}
    rowKey={({ id }) => id}
    sums={{ amount: "Total" }}
  />
);
