import type { components } from "@omni/api-client";
import type { Column } from "../../ui/data-table.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";

type Payment = components["schemas"]["InvoiceDetail"]["payments"][number];

const methods: Readonly<Record<Payment["method"], string>> = {
  bank_transfer: "Bank transfer",
  card: "Card",
  direct_debit: "Direct debit",
  cash: "Cash",
};

export const paymentColumns: readonly Column<Payment>[] = [
  { id: "paidOn", header: "Date", cell: ({ paidOn }) => <span className="whitespace-nowrap">{formatDate(paidOn)}</span> },
  { id: "method", header: "Method", cell: ({ method }) => methods[method] },
  { id: "reference", header: "Reference", from: "md", cell: ({ reference }) => reference },
  { id: "amount", header: "Amount", align: "end", cell: ({ amount }) => <Money value={amount} className="font-medium" /> },
];
