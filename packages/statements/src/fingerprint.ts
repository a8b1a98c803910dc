/**
 * Which payment an entry is, whatever file it comes from.
 *
 * The same payment must get the same fingerprint when a file is imported twice, when exports overlap, and when the bank writes
 * the export anew with other spacing, wrapping, letter case or order. So it hashes what the booking is – account, day, signed
 * amount, currency, the bank's own id where there is one, letters and digits of the texts – and neither line number, balance
 * nor statement number. Two equal payments of one day differ by their ordinal among equals, `#1`, `#2`: the second file that
 * holds both counts them the same way.
 *
 * @module
 */
import { hash } from "node:crypto";
import { accountKey } from "./iban.ts";
import type { Account, EntryDraft } from "./model.ts";

// Banks fill the id's place with these when they have none (SWIFT "NONREF", SEPA "NOTPROVIDED", zeros).
const noReference = /^(?:|NONREF|NOTPROVIDED|NOREF|N\/?A|NONE|0+|-+)$/i;

/** What an entry is, without its ordinal: equal for two equal payments of one day. */
export function entryKey(account: Account | string, entry: EntryDraft): string {
  const name = typeof account === "string" ? account : accountKey(account);
  const reference = entry.bankReference ?? "";
  const parts = [
    name,
    entry.bookingDate,
    entry.currency ?? "",
    noReference.test(reference) ? "" : reference,
    entry.counterparty.name ?? "",
    entry.counterparty.iban ?? entry.counterparty.account ?? "",
    entry.remittance.text,
    entry.remittance.structuredReference ?? "",
    entry.remittance.endToEndId ?? "",
  ];
  // The amount stands apart, since its sign and point must stay.
  return hash("sha256", `${entry.amount}|${letters(parts.join("|"))}`, "hex").slice(0, 32);
}

/**
 * Letters, digits and the bars between parts, in capitals, without accents: what survives wrapping, spacing and other spelling.
 * Beyond ASCII the letters' blocks count as letters; asking Unicode about each character would cost more than all the rest.
 */
function letters(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toUpperCase().replace(/[^A-Z0-9|]+/g, "");
  return text.normalize("NFKD").toUpperCase().replace(beyondAscii, "");
}

// Latin with its extensions, Greek to Georgian and the rest up to U+1FFF, kana, ideographs and Hangul.
const beyondAscii = /[^A-Z0-9|\u00c0-\u02ff\u0370-\u1fff\u2c00-\u2fef\u3040-\ud7ff\uf900-\ufaff]+/g;
