import { isCurrency } from "@omni/core";
import { readAmount } from "../amount-text.ts";
import { readDate } from "../date-text.ts";
import { addDecimals, canonicalDecimal } from "../decimal.ts";
import { readBic, readIbanLike } from "../iban.ts";
import type { Amount, EntryDraft, EntryStatus } from "../model.ts";
import type { TableRow } from "./csv-rows.ts";
import type { CsvMapping } from "./mapping.ts";
import { readRowAmount } from "./row-amount.ts";

const pendingWords =
  /^(?:pending|processing|authori[sz]ed|hold|vorgemerkt|in bearbeitung|en attente|pendiente|in sospeso|oczekuj|čeká|openstaand|reserverad|reserveret|reservert)/i;
const voidWords = /^(?:declined|failed|reverted|cancelled|canceled|rejected|abgelehnt|storniert|refus|rechazad|odrzucon)/i;

export type RowReading =
  | { readonly entry: EntryDraft }
  /** Left out, and why; `amount` tells whether the row looks like a payment at all. */
  | {
      readonly problem: string;
      readonly hasAmount: boolean;
      readonly hasDate: boolean;
      /** Declined, taken back or not booked yet. */
      readonly isVoid?: boolean;
      /** Its amount cells are empty, as in a row that only states a balance. */
      readonly isBlank?: boolean;
    };

/** Reads one row under a mapping. `currency` is what the caller or the file says where the row says nothing. */
export function readRow({ line, fields, raw }: TableRow, mapping: CsvMapping, currency: string | null): RowReading {
  const { columns } = mapping;
  const cell = (column: number | null) => (column === null ? "" : (fields[column]?.trim() ?? ""));
  const dateText = cell(columns.bookingDate);
  const valueDate = readDate(cell(columns.valueDate), mapping.dateOrder);
  const ownDate = readDate(dateText, mapping.dateOrder);
  const bookingDate = ownDate ?? (dateText === "" ? valueDate : null);
  const moved = readRowAmount(fields, mapping.amount, mapping.decimalMark);
  const status = cell(columns.status);
  if (voidWords.test(status)) return { problem: `its status is “${status}”`, hasAmount: true, hasDate: true, isVoid: true };
  if (bookingDate === null && pendingWords.test(dateText)) {
    return { problem: `it is not booked yet (“${dateText}”)`, hasAmount: true, hasDate: false, isVoid: true };
  }
  if (bookingDate === null || moved === null)
    return {
      problem: problemOf(bookingDate, dateText, fields, mapping),
      hasAmount: moved !== null,
      hasDate: bookingDate !== null,
      isBlank: amountCells(fields, mapping).length === 0,
    };

  const stated = cell(columns.currency).toUpperCase();
  const entryCurrency = isCurrency(stated) ? stated : (mapping.currency ?? moved.currency ?? currency);
  const fee = readAmount(cell(columns.fee), mapping.decimalMark);
  const charged = fee !== null && /[1-9]/.test(fee.digits) ? (canonicalDecimal(fee.digits, entryCurrency) ?? "0") : null;
  const amount = canonicalDecimal(moved.amount, entryCurrency) ?? "0";
  const balance = readAmount(cell(columns.balance), mapping.decimalMark);
  const text = unique(columns.text.map((column) => oneLine(cell(column))));
  const name = oneLine(cell(columns.name));
  const account = cell(columns.account);
  const iban = readIbanLike(account);
  return {
    entry: {
      bookingDate,
      valueDate,
      amount: mapping.feeOnTop && charged !== null ? addDecimals(amount, `-${charged}`, entryCurrency) : amount,
      currency: entryCurrency,
      status: statusOf(status),
      counterparty: {
        name: filled(name),
        iban,
        account: iban === null ? filled(account) : null,
        bic: readBic(cell(columns.bic)),
      },
      remittance: {
        text: text === "" ? name : text,
        structuredReference: filled(cell(columns.reference)),
        endToEndId: filled(cell(columns.endToEndId)),
        mandateId: filled(cell(columns.mandateId)),
      },
      bankTransactionCode: filled(cell(columns.transactionCode)),
      bankReference: filled(cell(columns.id)),
      fees: charged === null ? [] : [{ amount: charged, currency: entryCurrency }],
      foreignAmount: foreignOf(
        cell(columns.foreignAmount),
        cell(columns.foreignCurrency),
        cell(columns.exchangeRate),
        mapping,
        entryCurrency,
      ),
      balanceAfter:
        balance === null
          ? null
          : canonicalDecimal(`${balance.sign === "-" || balance.side === "debit" ? "-" : ""}${balance.digits}`, entryCurrency),
      details: [],
      source: { line, raw },
    },
  };
}

function problemOf(date: string | null, dateText: string, fields: readonly string[], mapping: CsvMapping): string {
  if (date === null) return dateText === "" ? "it has no date" : `“${dateText.slice(0, 40)}” is no date`;
  const cells = amountCells(fields, mapping);
  return cells.length === 0 ? "it has no amount" : `“${cells.join("”, “").slice(0, 60)}” is no amount`;
}

function amountCells(fields: readonly string[], { amount }: CsvMapping): string[] {
  const columns = amount.kind === "debitCredit" ? [amount.debit, amount.credit] : [amount.column];
  return columns.flatMap((column) => (column === null ? [] : [fields[column]?.trim() ?? ""])).filter((text) => text !== "");
}

function statusOf(text: string): EntryStatus {
  return pendingWords.test(text) ? "pending" : "booked";
}

/** The original amount when it is in another currency than the entry's; some banks write both into one cell. */
function foreignOf(
  text: string,
  currencyText: string,
  rateText: string,
  mapping: CsvMapping,
  currency: string | null,
): (Amount & { rate: string | null }) | null {
  const written = readAmount(text, mapping.decimalMark);
  const code = currencyText.toUpperCase();
  const foreign = isCurrency(code) ? code : (written?.currency ?? null);
  if (written === null || foreign === null || foreign === currency) return null;
  const amount = canonicalDecimal(`${written.sign === "-" ? "-" : ""}${written.digits}`, foreign);
  const rate = readAmount(rateText, mapping.decimalMark)?.digits ?? null;
  return amount === null ? null : { amount, currency: foreign, rate };
}

function unique(texts: readonly string[]): string {
  const kept: string[] = [];
  for (const text of texts) {
    if (text !== "" && !kept.includes(text)) kept.push(text);
  }
  return kept.join(" ");
}

function oneLine(text: string): string {
  return /\s\s|[\n\t]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

function filled(text: string): string | null {
  return text === "" || text === "-" ? null : text;
}
