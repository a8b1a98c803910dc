import { isCurrency } from "@omni/core";
import { readIban } from "../iban.ts";
import type { TableRow } from "./csv-rows.ts";
import { headerScoreOf } from "./header-match.ts";

export interface Preamble {
  readonly account: string | null;
  readonly owner: string | null;
  readonly currency: string | null;
}

const ownerWords =
  /^(?:account (?:owner|holder|name)|customer(?: name)?|client|kontoinhaber|inhaber|titulaire|titular|intestatario|intestazione|naam|name|klient|majitel|właściciel|imetnik)\b/i;

/** What the lines above a table say of the account: its number or IBAN, its owner, its currency. */
export function readPreamble(rows: readonly TableRow[]): Preamble {
  const cells = rows.flatMap(({ fields }) => fields.map((field) => field.trim()).filter((field) => field !== ""));
  let iban: string | null = null;
  let number: string | null = null;
  let owner: string | null = null;
  let currency: string | null = null;
  for (const [index, cell] of cells.entries()) {
    const [label = "", ...rest] = cell.split(/:\s*/);
    const value = rest.join(":").trim() || (cells[index + 1] ?? "");
    iban ??= ibanIn(cell);
    if (number === null && headerScoreOf(label, "ownAccount") > 0.5) number = numberIn(value);
    if (owner === null && ownerWords.test(label) && /\p{L}{2}/u.test(value)) owner = value;
    if (currency === null && isCurrency(cell)) currency = cell;
    if (currency === null && headerScoreOf(label, "currency") > 0.8 && isCurrency(value.slice(0, 3)))
      currency = value.slice(0, 3);
    // A balance above the table names its currency: `Kontostand: 1.234,56 EUR`.
    if (currency === null && /\d/.test(cell)) currency = cell.match(/\b[A-Z]{3}\b/g)?.find(isCurrency) ?? null;
  }
  return { account: iban ?? number, owner, currency };
}

function ibanIn(cell: string): string | null {
  const found = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]){11,30}/i.exec(cell)?.[0] ?? "";
  for (let length = found.length; length >= 15; length -= 1) {
    const iban = readIban(found.slice(0, length));
    if (iban !== null) return iban;
  }
  return null;
}

function numberIn(value: string): string | null {
  const number = /[A-Z0-9][A-Z0-9./ -]*\d{3}[A-Z0-9./ -]*/i.exec(value)?.[0]?.trim() ?? null;
  return number !== null && number.replace(/\D/g, "").length >= 5 ? number.replace(/^\D*\s(?=\d)/, "") : null;
}
