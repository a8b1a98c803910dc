import {
  type EntryDetail,
  type EntryDraft,
  type EntryStatus,
  noCounterparty,
  type Remittance,
  remittanceOf,
} from "../model.ts";
import { at, childrenOf, textAt, type XmlElement } from "../xml/xml-element.ts";
import { readCharges, readDay, readForeignAmount, readMoney, signed } from "./camt-money.ts";
import { readCounterparty } from "./camt-party.ts";

export type EntryResult = { readonly entry: EntryDraft } | { readonly problem: string };

/**
 * One `Ntry`. Its sign is that of `CdtDbtInd`, which already is the direction of a reversal. Batches keep their payments in
 * `details`; a batch of one is told as that payment. `statementDay` stands in where the bank states no booking date.
 */
export function readEntry(element: XmlElement, statementDay: string | null): EntryResult {
  const money = readMoney(at(element, "Amt"));
  if (money === null) return { problem: `its amount “${textAt(element, "Amt") ?? ""}” is no decimal` };
  const indicator = textAt(element, "CdtDbtInd");
  if (indicator !== "CRDT" && indicator !== "DBIT") return { problem: "it does not say whether it is a credit or a debit" };
  const valueDate = readDay(at(element, "ValDt"));
  const bookingDate = readDay(at(element, "BookgDt")) ?? valueDate ?? statementDay;
  if (bookingDate === null) return { problem: "it has no booking date" };

  const reversal = textAt(element, "RvslInd") === "true";
  const transactions = childrenOf(element, "NtryDtls").flatMap((details) => childrenOf(details, "TxDtls"));
  const single = transactions.length === 1 ? (transactions[0] ?? null) : null;
  const additional = textAt(element, "AddtlNtryInf");
  const remittance = readRemittance(single, transactions.length > 1 ? null : additional);
  return {
    entry: {
      bookingDate,
      valueDate,
      amount: signed(money.amount, indicator),
      currency: money.currency,
      status: readStatus(element),
      counterparty: single === null ? noCounterparty : readCounterparty(single, indicator === "CRDT", reversal),
      remittance: transactions.length > 1 ? remittanceOf(oneLine(additional ?? "")) : remittance,
      bankTransactionCode: readTransactionCode(element) ?? readTransactionCode(single),
      bankReference: textAt(element, "AcctSvcrRef") ?? textAt(single, "Refs", "AcctSvcrRef") ?? textAt(element, "NtryRef"),
      fees: [...readCharges(element), ...(single === null ? [] : readCharges(single))],
      foreignAmount: readForeignAmount(single, money.currency) ?? readForeignAmount(element, money.currency),
      balanceAfter: null,
      details: transactions.length > 1 ? transactions.map((details) => readDetail(details, indicator, reversal)) : [],
      source: { line: element.line, raw: textAt(element, "NtryRef") ?? "" },
    },
  };
}

function readDetail(details: XmlElement, entryIndicator: string, reversal: boolean): EntryDetail {
  const money = readMoney(at(details, "Amt")) ?? readMoney(at(details, "AmtDtls", "TxAmt", "Amt"));
  const indicator = textAt(details, "CdtDbtInd") ?? entryIndicator;
  return {
    amount: money === null ? null : signed(money.amount, indicator),
    currency: money?.currency ?? null,
    counterparty: readCounterparty(details, indicator === "CRDT", reversal),
    remittance: readRemittance(details, null),
  };
}

/** Since version 4 `Sts` holds a code element. `BOOK` where it is missing: only notifications may leave it out. */
function readStatus(element: XmlElement): EntryStatus {
  const status = textAt(element, "Sts", "Cd") ?? textAt(element, "Sts") ?? "BOOK";
  return status === "PDNG" ? "pending" : status === "INFO" || status === "FUTR" ? "information" : "booked";
}

/** `domain/family/sub-family` of the ISO code set, else the bank's own code. */
function readTransactionCode(element: XmlElement | null): string | null {
  const code = at(element, "BkTxCd");
  const domain = textAt(code, "Domn", "Cd");
  if (domain === null) return textAt(code, "Prtry", "Cd");
  const family = [textAt(code, "Domn", "Fmly", "Cd"), textAt(code, "Domn", "Fmly", "SubFmlyCd")].filter(
    (part) => part !== null,
  );
  return [domain, ...family].join("/");
}

function readRemittance(details: XmlElement | null, additional: string | null): Remittance {
  const information = at(details, "RmtInf");
  const unstructured = childrenOf(information, "Ustrd").map((part) => part.text);
  const structured = childrenOf(information, "Strd");
  const references = structured.map(
    (part) => textAt(part, "CdtrRefInf", "Ref") ?? textAt(part, "CdtrRefInf", "CdtrRef"), // CdtrRef: version 1
  );
  const extra = structured.flatMap((part) => childrenOf(part, "AddtlRmtInf").map((line) => line.text));
  const texts = [...unstructured, ...extra].filter((text) => text !== "");
  const otherwise = textAt(details, "AddtlTxInf") ?? additional ?? "";
  const endToEndId = textAt(details, "Refs", "EndToEndId");
  return remittanceOf(oneLine(texts.length > 0 ? texts.join(" ") : otherwise), {
    structuredReference: references.find((reference) => reference !== null) ?? null,
    endToEndId: endToEndId === "NOTPROVIDED" ? null : endToEndId,
    mandateId: textAt(details, "Refs", "MndtId"),
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
