import { t } from "../../app/i18n/t.ts";

interface Titled {
  readonly number: string | null;
  readonly type: "invoice" | "credit_note";
}

/** A draft has no number yet. */
export function invoiceTitle({ number, type }: Titled): string {
  return number ?? (type === "credit_note" ? t("invoices.draftCreditNote") : t("invoices.draftInvoice"));
}
