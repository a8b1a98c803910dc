import { readBic, readIbanLike } from "../iban.ts";
import { type Account, type Balance, type EntryDraft, noAccount, noCounterparty, remittanceOf } from "../model.ts";
import type { ReadyOptions } from "../options.ts";
import type { OpenStatement, Recorder } from "../recorder.ts";
import type { TextParser } from "../text-parser.ts";
import { createOfxTagReader, type OfxTag } from "./ofx-tags.ts";
import { readOfxAmount, readOfxDate } from "./ofx-values.ts";

type Values = Map<string, string>;

const statementTags = new Set(["STMTRS", "CCSTMTRS", "INVSTMTRS"]);
const accountTags = new Set(["BANKACCTFROM", "CCACCTFROM", "INVACCTFROM"]);
/** Aggregates inside of STMTTRN whose fields would otherwise be taken for the transaction's. */
const partTags = new Set(["CURRENCY", "ORIGCURRENCY", "PAYEE", "BANKACCTTO", "CCACCTTO", "IMAGEDATA"]);
/** Trades: what they do to the cash account is told by the broker's bank transactions, or not at all. */
const tradeTags = new Set([
  "BUYMF",
  "BUYSTOCK",
  "BUYOTHER",
  "BUYDEBT",
  "BUYOPT",
  "SELLMF",
  "SELLSTOCK",
  "SELLOTHER",
  "SELLDEBT",
  "SELLOPT",
  "INCOME",
  "REINVEST",
  "TRANSFER",
]);

/** OFX 1.x and 2.x bank, card and investment-cash statements (OFX 2.3, chapters 11 and 13). QFX and OFC-like exports too. */
export function createOfxParser(recorder: Recorder, options: ReadyOptions): TextParser {
  let statement: OpenStatement | null = null;
  let account: Values | null = null;
  let balance: { kind: string; values: Values } | null = null;
  let transaction: { values: Values; line: number } | null = null;
  let part = "";
  let lastLeaf = "";
  let currency = options.currency ?? null;
  let trades = 0;
  let seen = false;

  const current = (): OpenStatement => {
    statement ??= recorder.open({ account: { ...noAccount, currency } });
    return statement;
  };
  const endTransaction = () => {
    if (transaction === null) return;
    const result = entryOf(transaction.values, transaction.line, currency);
    if (typeof result !== "string") current().add(result);
    else {
      const message = `This transaction was left out: ${result}.`;
      recorder.issue({ severity: "error", code: "bad_entry", message, line: transaction.line });
    }
    transaction = null;
    part = "";
  };
  const endBalance = () => {
    const amount = readOfxAmount(balance?.values.get("BALAMT"), currency);
    if (balance?.kind === "LEDGERBAL" && amount !== null) {
      const closing: Balance = { amount, currency, date: readOfxDate(balance.values.get("DTASOF")) };
      current().closing = closing;
    }
    balance = null;
  };
  const endAccount = () => {
    if (account !== null) current().account = accountOf(account, currency);
    account = null;
  };
  const endStatement = () => {
    endTransaction();
    endBalance();
    statement?.close();
    statement = null;
  };

  const open = ({ name, value, line }: OfxTag) => {
    seen ||= name === "OFX";
    if (statementTags.has(name)) {
      endStatement();
      currency = options.currency ?? null;
    } else if (accountTags.has(name)) account = new Map();
    else if (name === "LEDGERBAL" || name === "AVAILBAL") {
      endTransaction();
      endBalance();
      balance = { kind: name, values: new Map() };
    } else if (name === "STMTTRN") {
      endTransaction();
      endAccount();
      transaction = { values: new Map(), line };
    } else if (transaction !== null && partTags.has(name)) part = `${name}.`;
    else if (tradeTags.has(name)) trades += 1;
    else if (name === "CURDEF") {
      currency = value === "" ? currency : value.toUpperCase();
      if (statement !== null) statement.account = { ...statement.account, currency };
    } else if (value !== "" || name === "#CDATA") {
      const target = transaction?.values ?? balance?.values ?? account;
      const field = name === "#CDATA" ? lastLeaf : part + name;
      if (target !== null && target !== undefined && !target.has(field)) target.set(field, value);
    } else lastLeaf = part + name;
  };
  const shut = ({ name }: OfxTag) => {
    if (name === "STMTTRN" || name === "BANKTRANLIST") endTransaction();
    else if (partTags.has(name)) part = "";
    else if (accountTags.has(name)) endAccount();
    else if (name === "LEDGERBAL" || name === "AVAILBAL") endBalance();
    else if (statementTags.has(name)) {
      current();
      endStatement();
    }
  };

  const tags = createOfxTagReader((tag) => (tag.closing ? shut(tag) : open(tag)), options.limits.maxFieldLength);
  return {
    write: (text) => tags.write(text),
    end() {
      tags.end();
      endStatement();
      if (trades > 0) {
        const message = `${trades} trades of an investment account were left out: they are no bank entries.`;
        recorder.issue({ severity: "note", code: "left_out", message, line: null });
      }
      if (!seen)
        recorder.issue({ severity: "error", code: "unreadable", message: "The file holds no <OFX> element.", line: null });
    },
  };
}

function accountOf(values: Values, currency: string | null): Account {
  const stated = values.get("ACCTID") ?? null;
  const iban = stated === null ? null : readIbanLike(stated);
  const bank = values.get("BANKID") ?? values.get("BROKERID") ?? null;
  const bic = bank === null ? null : readBic(bank);
  return { ...noAccount, iban, number: iban ?? stated, bankCode: bank, bic, currency, stated };
}

function entryOf(values: Values, line: number, accountCurrency: string | null): EntryDraft | string {
  const bookingDate = readOfxDate(values.get("DTPOSTED")) ?? readOfxDate(values.get("DTUSER"));
  if (bookingDate === null) return `its date “${values.get("DTPOSTED") ?? ""}” cannot be read`;
  // OFX 5.2: inside CURRENCY the amount is in CURSYM; inside ORIGCURRENCY it was converted already.
  const currency = values.get("CURRENCY.CURSYM")?.toUpperCase() ?? accountCurrency;
  const amount = readOfxAmount(values.get("TRNAMT"), currency);
  if (amount === null) return `its amount “${values.get("TRNAMT") ?? ""}” cannot be read`;
  const name = values.get("NAME") ?? values.get("PAYEE.NAME") ?? null;
  const memo = values.get("MEMO") ?? "";
  const other = values.get("BANKACCTTO.ACCTID") ?? values.get("CCACCTTO.ACCTID") ?? null;
  const iban = other === null ? null : readIbanLike(other);
  return {
    bookingDate,
    valueDate: readOfxDate(values.get("DTAVAIL")),
    amount,
    currency,
    status: "booked",
    counterparty: { ...noCounterparty, name: name?.replace(/\s+/g, " ") ?? null, iban, account: iban === null ? other : null },
    remittance: remittanceOf((memo === "" ? (name ?? "") : memo).replace(/\s+/g, " "), {
      structuredReference: values.get("REFNUM") ?? null,
    }),
    bankTransactionCode: values.get("TRNTYPE") ?? null,
    bankReference: values.get("FITID") ?? values.get("SRVRTID") ?? values.get("CHECKNUM") ?? null,
    fees: [],
    // ORIGCURRENCY gives a rate, not the original amount; dividing by it would invent cents.
    foreignAmount: null,
    balanceAfter: null,
    details: [],
    source: { line, raw: [...values].map(([field, value]) => `${field}:${value}`).join("\n") },
  };
}
