import type { components } from "@omni/api-client";
import { t } from "../../app/i18n/t.ts";
import type { Column } from "../../ui/data-table.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";

type Payment = components["schemas"]["InvoiceDetail"]["payments"][number];

export const paymentMethods: Readonly<Record<Payment["method"], string>> = {
  bank_transfer: t("invoices.methods.bank_transfer"),
  card: t("invoices.methods.card"),
  direct_debit: t("invoices.methods.direct_debit"),
  cash: t("invoices.methods.cash"),
};

export const paymentColumns: readonly Column<Payment>[] = [
  {
    id: "paidOn",
    header: t("records.date"),
    cell: ({ paidOn }) => <span className="whitespace-nowrap">{formatDate(paidOn)}</span>,
  },
  { id: "method", header: t("records.method"), cell: ({ method }) => paymentMethods[method] },
  { id: "reference", header: t("records.reference"), from: "md", cell: ({ reference }) => reference },
  {
    id: "amount",
    header: t("records.amount"),
    align: "end",
    cell: ({ amount }) => <Money value={amount} className="font-medium" />,
  },
];
