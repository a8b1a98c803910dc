import { canonicalDecimal, negate } from "../decimal.ts";
import type { Amount, Balance } from "../model.ts";
import { at, childrenOf, textAt, type XmlElement } from "../xml/xml-element.ts";

/** An `Amt`-like element: unsigned decimal and `Ccy`; null when it is missing or no decimal. */
export function readMoney(amount: XmlElement | null): Amount | null {
  if (amount === null) return null;
  const currency = amount.attributes.Ccy ?? null;
  const decimal = canonicalDecimal(amount.text.trim(), currency);
  return decimal === null ? null : { amount: decimal, currency };
}

/** `CRDT` adds to the account, `DBIT` takes from it. */
export function signed(amount: string, indicator: string | null): string {
  return indicator === "DBIT" ? negate(amount) : amount;
}

/** `Dt/Dt` or the day of `Dt/DtTm` as the bank wrote it, time zone and all: its booking day is the day it states. */
export function readDay(parent: XmlElement | null): string | null {
  const text = textAt(parent, "Dt") ?? textAt(parent, "DtTm") ?? (parent?.text === "" ? null : (parent?.text ?? null));
  return text !== null && /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : null;
}

export interface StatedBalance {
  readonly kind: string;
  readonly balance: Balance;
}

export function readBalance(element: XmlElement): StatedBalance | null {
  const kind =
    textAt(element, "Tp", "CdOrPrtry", "Cd") ?? textAt(element, "Tp", "CdOrPrtry", "Prtry") ?? textAt(element, "Tp", "Cd");
  const money = readMoney(at(element, "Amt"));
  if (kind === null || money === null) return null;
  const amount = signed(money.amount, textAt(element, "CdtDbtInd"));
  return { kind, balance: { amount, currency: money.currency, date: readDay(at(element, "Dt")) } };
}

/** Opening: `OPBD`, else the previous closing `PRCD`, else the first interim one. Closing: `CLBD`, else the last interim one. */
export function chooseBalances(stated: readonly StatedBalance[]): { opening: Balance | null; closing: Balance | null } {
  const first = (kind: string) => stated.find((balance) => balance.kind === kind)?.balance ?? null;
  const interim = stated.filter((balance) => balance.kind === "ITBD");
  return {
    opening: first("OPBD") ?? first("PRCD") ?? (interim.length > 1 ? (interim[0]?.balance ?? null) : null),
    closing: first("CLBD") ?? interim.at(-1)?.balance ?? null,
  };
}

/** `Chrgs`: one amount a charge in versions 1 and 2, `Rcrd` elements since version 4. Totals are left out where records are. */
export function readCharges(element: XmlElement | null): Amount[] {
  return childrenOf(element, "Chrgs").flatMap((charges) => {
    const records = childrenOf(charges, "Rcrd");
    const amounts = records.length > 0 ? records.map((record) => at(record, "Amt")) : [at(charges, "Amt")];
    const read = amounts.map(readMoney).filter((money) => money !== null);
    if (read.length > 0) return read;
    const total = readMoney(at(charges, "TtlChrgsAndTaxAmt"));
    return total === null ? [] : [total];
  });
}

/** What was instructed or charged in another currency than the entry's, with its rate. */
export function readForeignAmount(
  details: XmlElement | null,
  currency: string | null,
): (Amount & { rate: string | null }) | null {
  const parts = at(details, "AmtDtls");
  for (const name of ["InstdAmt", "TxAmt", "CntrValAmt", "AnncdPstngAmt"]) {
    const money = readMoney(at(parts, name, "Amt"));
    if (money === null || money.currency === currency) continue;
    const rate = ["InstdAmt", "TxAmt", "CntrValAmt"].map((part) => textAt(parts, part, "CcyXchg", "XchgRate")).find(Boolean);
    return { ...money, rate: rate ?? null };
  }
  return null;
}
