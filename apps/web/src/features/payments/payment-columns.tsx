import { ArrowDownLeft, ArrowUpRight } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import type { Column } from "../../ui/data-table.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { paymentMethods } from "../invoices/payment-columns.tsx";
import { RecordLink } from "../records/record-link.tsx";
import type { Payment } from "./queries.ts";

/** Whether money came or went, in a word. */
export function PaymentDirection({ direction }: Pick<Payment, "direction">) {
  const Icon = direction === "issued" ? ArrowDownLeft : ArrowUpRight;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-ink-2">
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {direction === "issued" ? t("payments.moneyIn") : t("payments.moneyOut")}
    </span>
  );
}

export const paymentColumns: readonly Column<Payment>[] = [
  {
    id: "paidOn",
    width: "8rem",
    header: t("records.date"),
    value: ({ paidOn }) => paidOn,
    sort: "paidOn",
    cell: ({ id, paidOn }) => (
      <RecordLink type="payment" id={id} isRow className="whitespace-nowrap">
        {formatDate(paidOn)}
      </RecordLink>
    ),
  },
  {
    id: "direction",
    width: "8rem",
    header: t("payments.direction"),
    value: ({ direction }) => direction,
    from: "md",
    cell: (payment) => <PaymentDirection {...payment} />,
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
    id: "invoice",
    width: "9rem",
    header: t("payments.invoice"),
    value: ({ invoice }) => invoice.number,
    from: "md",
    cell: ({ invoice }) => (
      <RecordLink type="invoice" id={invoice.id} className="whitespace-nowrap">
        {invoice.number ?? t("payments.draft")}
      </RecordLink>
    ),
  },
  {
    id: "method",
    width: "9rem",
    header: t("records.method"),
    value: ({ method }) => method,
    from: "lg",
    cell: ({ method }) => paymentMethods[method],
  },
  {
    id: "amount",
    width: "10rem",
    header: t("records.amount"),
    value: ({ amount }) => amount,
    align: "end",
    sort: "amount",
    cell: ({ amount }) => <Money value={amount} className="font-medium" />,
  },
];
