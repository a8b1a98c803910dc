/**
 * What every bank's file becomes: statements of one account each, with balances and signed entries.
 *
 * Dates are `YYYY-MM-DD`. Amounts are decimal strings, signed from the account holder's side (money in is positive), at the
 * currency's scale of ISO 4217 or finer where the file is finer. A currency is null where neither file nor caller says it.
 *
 * @module
 */
import type { CsvMapping } from "./table/mapping.ts";

export const statementFormats = [
  "camt.052",
  "camt.053",
  "camt.054",
  "mt940",
  "mt942",
  "ofx",
  "qif",
  "csv",
  "xlsx",
  "unknown",
] as const;
export type StatementFormat = (typeof statementFormats)[number];

export interface Account {
  readonly iban: string | null;
  /** The account's number without bank code, currency or punctuation; the IBAN where that is all there is. */
  readonly number: string | null;
  readonly bankCode: string | null;
  readonly bic: string | null;
  readonly currency: string | null;
  readonly owner: string | null;
  /** Exactly as the file names the account. */
  readonly stated: string | null;
}

export interface Balance {
  readonly amount: string;
  readonly currency: string | null;
  readonly date: string | null;
}

export interface Amount {
  readonly amount: string;
  readonly currency: string | null;
}

export interface Counterparty {
  readonly name: string | null;
  readonly iban: string | null;
  /** An account number that is no IBAN. */
  readonly account: string | null;
  readonly bic: string | null;
}

export interface Remittance {
  /** Free text in one line, as the payer wrote it, without the codes around it. */
  readonly text: string;
  /** A creditor reference such as ISO 11649 `RF…`, a Swiss QR reference or a Belgian `+++…+++`. */
  readonly structuredReference: string | null;
  readonly endToEndId: string | null;
  readonly mandateId: string | null;
}

/** One payment of a batch that the bank booked as one entry. */
export interface EntryDetail {
  readonly amount: string | null;
  readonly currency: string | null;
  readonly counterparty: Counterparty;
  readonly remittance: Remittance;
}

export type EntryStatus = "booked" | "pending" | "information";

export interface Entry {
  /** Equal for the same payment in any file of this account; see `fingerprint.ts`. */
  readonly fingerprint: string;
  readonly bookingDate: string;
  readonly valueDate: string | null;
  readonly amount: string;
  readonly currency: string | null;
  readonly status: EntryStatus;
  readonly counterparty: Counterparty;
  readonly remittance: Remittance;
  /** The bank's kind of transaction: ISO 20022 `PMNT/RCDT/ESCT`, a GVC, an OFX TRNTYPE, or the file's own word. */
  readonly bankTransactionCode: string | null;
  /** The bank's own id of the entry: AcctSvcrRef, FITID, the reference after `//` in :61:. */
  readonly bankReference: string | null;
  /** Charges the file states; they are part of `amount` or beside it as the bank booked them. */
  readonly fees: readonly Amount[];
  readonly foreignAmount: (Amount & { readonly rate: string | null }) | null;
  readonly balanceAfter: string | null;
  /** More than one payment booked together; empty otherwise. */
  readonly details: readonly EntryDetail[];
  readonly source: { readonly line: number; readonly raw: string };
}

/** An entry as a parser finds it, before it is numbered among its equals. */
export type EntryDraft = Omit<Entry, "fingerprint">;

export interface StatementHeader {
  readonly index: number;
  readonly account: Account;
  /** The bank's id or number of this statement. */
  readonly id: string | null;
  readonly sequence: string | null;
}

export interface StatementSummary {
  readonly index: number;
  readonly account: Account;
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  readonly entryCount: number;
  /** Opening + booked entries = closing; null where the file does not say enough to know. */
  readonly balanced: boolean | null;
}

export interface Statement extends StatementHeader {
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  readonly balanced: boolean | null;
  readonly entries: readonly Entry[];
}

export type IssueCode =
  | "unreadable"
  | "unsupported"
  | "limit"
  | "encoding"
  | "bad_entry"
  | "bad_balance"
  | "balance_mismatch"
  | "left_out"
  | "unsure";

/** Something a person should know. `error`: data is missing; `warning`: check it; `note`: left out on purpose. */
export interface Issue {
  readonly severity: "error" | "warning" | "note";
  readonly code: IssueCode;
  readonly message: string;
  /** Line (CSV, MT940, XML, …) or sheet row, from 1; null when the whole file is meant. */
  readonly line: number | null;
}

export type StatementEvent =
  | {
      readonly type: "format";
      readonly format: StatementFormat;
      readonly encoding: string | null;
      readonly mapping: CsvMapping | null;
      /** 0–1: how sure the format and the mapping are. */
      readonly confidence: number;
    }
  | { readonly type: "statement"; readonly statement: StatementHeader }
  | { readonly type: "entry"; readonly statement: number; readonly entry: Entry }
  | { readonly type: "summary"; readonly summary: StatementSummary }
  | { readonly type: "issue"; readonly issue: Issue };

export const noCounterparty: Counterparty = { name: null, iban: null, account: null, bic: null };
export const noAccount: Account = {
  iban: null,
  number: null,
  bankCode: null,
  bic: null,
  currency: null,
  owner: null,
  stated: null,
};

export function remittanceOf(text: string, parts: Partial<Omit<Remittance, "text">> = {}): Remittance {
  return { text, structuredReference: null, endToEndId: null, mandateId: null, ...parts };
}
