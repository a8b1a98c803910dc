import { type Amount, type EntryDraft, noAccount } from "../model.ts";
import type { ReadyOptions } from "../options.ts";
import type { OpenStatement, Recorder } from "../recorder.ts";
import type { TextParser } from "../text-parser.ts";
import { readAccountField } from "./account-25.ts";
import { readBalanceField } from "./balance-field.ts";
import { readMtAmount, readStatementLine, type StatementLine } from "./field-61.ts";
import { readLabelledText } from "./labelled-text.ts";
import { createFieldReader, type MtField } from "./mt-fields.ts";
import type { Narrative } from "./narrative.ts";
import { readSlashCodes } from "./slash-codes.ts";
import { readSubfields } from "./subfields-86.ts";

interface PendingLine {
  readonly line: StatementLine;
  readonly field: MtField;
  readonly narrative: string[];
}

/**
 * SWIFT MT940 (customer statement) and MT942 (interim report), bare or in message blocks, with the dialects of field 86.
 * `:20:`, `:28:` or a second `:25:` starts a statement; fragments that begin anywhere are read as far as they go.
 */
export function createMt940Parser(recorder: Recorder, options: ReadyOptions): TextParser {
  let statement: OpenStatement | null = null;
  let reference: string | null = null;
  let account = noAccount;
  let sequence: string | null = null;
  let pending: PendingLine | null = null;
  let closed = false;
  let intermediate = false;
  /** A statement whose page ended with an intermediate balance (62M) and that the next message may carry on (60M). */
  let page: { statement: OpenStatement; key: string } | null = null;

  const pageKey = () => `${account.stated} ${(sequence ?? "").split("/")[0]}`;
  const closePage = () => {
    page?.statement.close();
    page = null;
  };
  const current = (): OpenStatement => {
    if (statement === null && page?.key === pageKey()) {
      statement = page.statement;
      page = null;
    }
    if (statement === null) {
      closePage();
      statement = recorder.open({ account, id: reference, sequence });
    }
    return statement;
  };
  const currency = () =>
    statement?.opening?.currency ?? statement?.account.currency ?? account.currency ?? options.currency ?? null;
  const flushEntry = () => {
    if (pending === null) return;
    current().add(entryOf(pending, currency(), current().account.number));
    pending = null;
  };
  const endStatement = () => {
    flushEntry();
    if (statement === null && account !== noAccount) current();
    if (statement !== null && intermediate) page = { statement, key: pageKey() };
    else statement?.close();
    statement = null;
    intermediate = false;
    reference = null;
    account = noAccount;
    sequence = null;
    closed = false;
  };

  const takeBalance = (field: MtField) => {
    flushEntry();
    const balance = readBalanceField(field.lines.join("").trim());
    if (balance === null) {
      const message = `The balance in :${field.tag}: cannot be read: “${(field.lines[0] ?? "").slice(0, 60)}”.`;
      recorder.issue({ severity: "warning", code: "bad_balance", message, line: field.line });
      return;
    }
    const open = current();
    if (field.tag.startsWith("62")) {
      open.closing = balance;
      closed = true;
      intermediate = field.tag === "62M";
    } else if (field.tag !== "60M" || open.opening === null) open.opening = balance;
  };

  const takeLine = (field: MtField) => {
    flushEntry();
    current();
    const line = readStatementLine(field.lines, currency());
    if (typeof line !== "string") pending = { line, field, narrative: [] };
    else {
      const message = `This entry was left out: ${line} (“${(field.lines[0] ?? "").slice(0, 60)}”).`;
      recorder.issue({ severity: "error", code: "bad_entry", message, line: field.line });
    }
  };

  const take = (field: MtField) => {
    const text = (field.lines[0] ?? "").trim();
    if (field.tag === "20" || field.tag === "940" || field.tag === "942") {
      endStatement();
      if (field.tag === "20") reference = text === "" ? null : text;
    } else if (field.tag === "25" || field.tag === "25P") {
      if (statement !== null || account !== noAccount) endStatement();
      account = readAccountField(field.lines);
    } else if (field.tag === "28" || field.tag === "28C") sequence = text;
    else if (/^6[02][FM]?$/.test(field.tag)) takeBalance(field);
    else if (field.tag === "61") takeLine(field);
    else if (field.tag === "86" && !closed) pending?.narrative.push(...field.lines);
  };

  const fields = createFieldReader(take, endStatement, options.limits.maxFieldLength);
  return {
    write: (text) => fields.write(text),
    end() {
      fields.end();
      endStatement();
      closePage();
    },
  };
}

function entryOf({ line, field, narrative }: PendingLine, currency: string | null, ownAccount: string | null): EntryDraft {
  const said: Narrative =
    readSubfields(narrative, ownAccount) ??
    readSlashCodes(narrative.map((part) => part.trimEnd())) ??
    readLabelledText(narrative);
  const padded = line.supplement;
  // Dutch banks of before SEPA wrote the other side's name after the padded reference, on the same line.
  const named = said.counterparty.name === null && /^\p{L}/u.test(padded) && field.lines[0]?.trimEnd().endsWith(`  ${padded}`);
  return {
    bookingDate: line.bookingDate,
    valueDate: line.valueDate,
    amount: line.amount,
    currency,
    status: "booked",
    counterparty: named ? { ...said.counterparty, name: padded } : said.counterparty,
    remittance: { text: said.text !== "" ? said.text : padded, ...said.remittance },
    bankTransactionCode: said.code ?? line.transactionType,
    bankReference: line.bankReference ?? line.reference,
    fees: statedCharges(padded),
    foreignAmount: originalAmount(padded) ?? originalAmount(said.foreign === null ? "" : `/OCMT/${said.foreign}/`),
    balanceAfter: null,
    details: [],
    source: { line: field.line, raw: field.lines.join("\n") },
  };
}

/** `/OCMT/USD12,34/` in subfield 9: the original amount; `/CHGS/EUR1,50/`: charges (SWIFT MT940, field 61 usage rules). */
function originalAmount(text: string): (Amount & { rate: string | null }) | null {
  const match = /\/OCMT\/([A-Z]{3})([\d.,]+)/.exec(text);
  const amount = match === null ? null : readMtAmount(match[2] ?? "", match[1] ?? null);
  return amount === null ? null : { amount, currency: match?.[1] ?? null, rate: null };
}

function statedCharges(text: string): Amount[] {
  return [...text.matchAll(/\/CHGS\/([A-Z]{3})([\d.,]+)/g)].flatMap(([, currency = "", digits = ""]) => {
    const amount = readMtAmount(digits, currency);
    return amount === null ? [] : [{ amount, currency }];
  });
}
