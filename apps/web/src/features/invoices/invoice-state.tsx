import { Ban, Check, CircleDashed, CircleDot, Clock, FileMinus, Pencil } from "lucide-react";
import { Badge } from "../../ui/badge.tsx";
import { daysBetween, localDate } from "../../ui/format-date.ts";
import type { InvoiceRow } from "./invoice-columns.tsx";

/** How late an invoice is, counted to today. */
export function OverdueBadge({ dueDate }: { dueDate: string }) {
  const days = Math.max(1, daysBetween(dueDate, localDate(new Date())));
  return (
    <Badge tone="danger" icon={Clock}>
      {days} {days === 1 ? "day" : "days"} late
    </Badge>
  );
}

const payments = {
  unpaid: { label: "Unpaid", tone: "neutral", icon: CircleDashed },
  partly_paid: { label: "Partly paid", tone: "warning", icon: CircleDot },
  paid: { label: "Paid", tone: "positive", icon: Check },
} as const satisfies Record<InvoiceRow["paymentState"], object>;

/** Where an invoice stands, in one word: a draft, void, how late, how far it is paid. */
export function InvoiceState({ invoice }: { invoice: InvoiceRow }) {
  const { status, type, isOverdue, dueDate } = invoice;
  if (status === "draft") return <Badge icon={Pencil}>Draft</Badge>;
  if (status === "void") return <Badge icon={Ban}>Void</Badge>;
  if (type === "credit_note") return <Badge icon={FileMinus}>Credit note</Badge>;
  return isOverdue ? <OverdueBadge dueDate={dueDate} /> : <PaymentBadge paymentState={invoice.paymentState} />;
}

export function PaymentBadge({ paymentState }: Pick<InvoiceRow, "paymentState">) {
  const { label, tone, icon } = payments[paymentState];
  return (
    <Badge tone={tone} icon={icon}>
      {label}
    </Badge>
  );
}
