import { Ban, Check, CircleDashed, CircleDot, Clock, FileMinus, Pencil } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Badge } from "../../ui/badge.tsx";
import { daysBetween, localDate } from "../../ui/format-date.ts";
import type { InvoiceRow } from "./invoice-columns.tsx";

/** How late an invoice is, counted to today. */
export function OverdueBadge({ dueDate }: { dueDate: string }) {
  const days = Math.max(1, daysBetween(dueDate, localDate(new Date())));
  return (
    <Badge tone="danger" icon={Clock}>
      {t("invoices.daysLate", { days })}
    </Badge>
  );
}

const payments = {
  unpaid: { label: t("invoices.stateUnpaid"), tone: "neutral", icon: CircleDashed },
  partly_paid: { label: t("invoices.statePartlyPaid"), tone: "warning", icon: CircleDot },
  paid: { label: t("invoices.statePaid"), tone: "positive", icon: Check },
} as const satisfies Record<InvoiceRow["paymentState"], object>;

/** The same in words, for files: whether it is late is for the day it is read. */
export function invoiceStateName({ status, type, isOverdue, paymentState }: InvoiceRow): string {
  if (status === "draft") return t("invoices.stateDraft");
  if (status === "void") return t("invoices.stateVoid");
  if (type === "credit_note") return t("invoices.creditNote");
  return isOverdue ? t("invoices.stateOverdue") : payments[paymentState].label;
}

/** Where an invoice stands, in one word: a draft, void, how late, how far it is paid. */
export function InvoiceState({ invoice }: { invoice: InvoiceRow }) {
  const { status, type, isOverdue, dueDate } = invoice;
  if (status === "draft") return <Badge icon={Pencil}>{t("invoices.stateDraft")}</Badge>;
  if (status === "void") return <Badge icon={Ban}>{t("invoices.stateVoid")}</Badge>;
  if (type === "credit_note") return <Badge icon={FileMinus}>{t("invoices.creditNote")}</Badge>;
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
