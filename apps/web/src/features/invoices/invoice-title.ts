interface Titled {
  readonly number: string | null;
  readonly type: "invoice" | "credit_note";
}

/** A draft has no number yet. */
export function invoiceTitle({ number, type }: Titled): string {
  return number ?? (type === "credit_note" ? "Draft credit note" : "Draft invoice");
}
