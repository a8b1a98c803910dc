import { isCurrency } from "@omni/core";

export type DecimalMark = "." | ",";

/** An amount as written for people: its digits with a point, and what sign or currency stands beside them. */
export interface WrittenAmount {
  /** Unsigned, with a decimal point. */
  readonly digits: string;
  readonly sign: "+" | "-" | null;
  /** A word in the cell that says which way the money went: `12.00 CR`, `12,00 S`. */
  readonly side: "debit" | "credit" | null;
  readonly currency: string | null;
}

const symbols: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₽": "RUB",
  "₺": "TRY",
  "₪": "ILS",
  "₩": "KRW",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "₫": "VND",
  "฿": "THB",
  R$: "BRL",
  zł: "PLN",
  Kč: "CZK",
  Ft: "HUF",
  лв: "BGN",
  "S/.": "PEN",
  TL: "TRY",
  LEI: "RON",
  руб: "RUB",
  "руб.": "RUB",
  "р.": "RUB",
  грн: "UAH",
  DIN: "RSD",
  SFr: "CHF",
  "SFr.": "CHF",
  Euro: "EUR",
  EURO: "EUR",
  euros: "EUR",
  zl: "PLN",
  Kc: "CZK",
};
const vagueSymbols = /^(?:\$|kr\.?|Fr\.?|Rs\.?|R|RM|S\$|A\$|C\$|US\$|NZ\$|HK\$)$/i;
const debitMarks = new Set(["DR", "DB", "D", "S", "DT", "DBT"]);
const creditMarks = new Set(["CR", "C", "H", "K", "CT", "CRT"]);
const numeric = /^[\d.,'’\u00a0\u202f\u2009 ]+$/;

/**
 * Reads `-1.234,56 €`, `(1,234.56)`, `1'234.50-`, `12.00 CR`, `+ £1,100.00`. `mark` is the decimal mark of the column; cells
 * that contradict it are null, since a wrong guess would be off by a factor of a hundred. Null for anything that is no amount.
 */
export function readAmount(text: string, mark: DecimalMark): WrittenAmount | null {
  const stripped = stripAmount(text);
  if (stripped === null) return null;
  const digits = pointDigits(stripped.number, mark);
  return digits === null ? null : { digits, sign: stripped.sign, side: stripped.side, currency: stripped.currency };
}

/** Whether a cell looks like an amount under either decimal mark; `number` is its digits and separators. */
export function stripAmount(text: string): (Omit<WrittenAmount, "digits"> & { number: string }) | null {
  let rest = text.trim();
  if (rest === "" || rest.length > 40 || !/\d/.test(rest)) return null;
  // The quick way for what nearly every cell is.
  if (/^[-+]?\d[\d.,]*$/.test(rest)) {
    const first = rest[0];
    const sign = first === "-" || first === "+" ? first : null;
    return { number: sign === null ? rest : rest.slice(1), sign, side: null, currency: null };
  }
  rest = rest.replace(/[\u2212\u2013\u2010\u2011]/g, "-");
  let sign: "+" | "-" | null = null;
  let side: "debit" | "credit" | null = null;
  let currency: string | null = null;
  if (/^\(.*\)$/.test(rest)) {
    sign = "-";
    rest = rest.slice(1, -1).trim();
  }
  for (let round = 0; round < 4 && !numeric.test(rest); round += 1) {
    const affix = /^([^\d.,'’()]+?)?\s*([.,]?\d(?:.*\d)?[.,]?)\s*([^\d]*)$/.exec(rest);
    if (affix === null) return null;
    const [, before = "", number = "", after = ""] = affix;
    rest = number;
    for (const token of `${before} ${after}`.split(/\s+|(?<=[-+])|(?=[-+])/)) {
      if (token === "") continue;
      const upper = token.toUpperCase();
      if (token === "-" || token === "+") {
        if (sign !== null) return null;
        sign = token;
      } else if (isCurrency(upper)) currency = upper;
      else if (symbols[token] !== undefined) currency = symbols[token] ?? null;
      else if (debitMarks.has(upper) && after.toUpperCase().includes(upper)) side = "debit";
      else if (creditMarks.has(upper) && after.toUpperCase().includes(upper)) side = "credit";
      else if (!vagueSymbols.test(token)) return null;
    }
  }
  return numeric.test(rest) ? { number: rest, sign, side, currency } : null;
}

/** Digits and separators as a plain decimal with a point, or null when they do not fit the mark. */
export function pointDigits(number: string, mark: DecimalMark): string | null {
  // The quick way for what nearly every cell is.
  if (mark === ",") {
    if (/^\d{1,3}(?:\.\d{3})*,\d\d$/.test(number)) return number.replaceAll(".", "").replace(",", ".");
  } else if (/^\d+\.\d\d$/.test(number)) return number;
  const compact = number.replace(/[\s\u00a0\u202f\u2009'’]/g, "");
  const group = mark === "." ? "," : ".";
  const parts = compact.split(mark);
  if (parts.length > 2) return null;
  const [whole = "", fraction] = parts;
  if (fraction?.includes(group)) return null;
  const groups = whole.split(group);
  // Groups of three, or two and three (India): 12,34,567.00.
  if (
    groups.length > 1 &&
    !(/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1, -1).every((part) => /^\d{2,3}$/.test(part)))
  ) {
    return null;
  }
  if (groups.length > 1 && !/^\d{3}$/.test(groups.at(-1) ?? "")) return null;
  const joined = groups.join("");
  if (joined === "" && (fraction === undefined || fraction === "")) return null;
  return fraction === undefined || fraction === "" ? joined : `${joined || "0"}.${fraction}`;
}

/**
 * The decimal mark that explains every cell of a column, and whether any cell proves it: `1,23` or `1.234,5` do, `1,234` does
 * not. Neither mark explaining all leaves the one that explains more.
 */
export function decimalMarkOf(numbers: readonly string[]): { mark: DecimalMark; proven: boolean; mixed: boolean } {
  const votes = { ".": 0, ",": 0 };
  for (const number of numbers) {
    const withPoint = pointDigits(number, ".");
    const withComma = pointDigits(number, ",");
    if (withPoint !== null && withComma === null) votes["."] += 1;
    else if (withComma !== null && withPoint === null) votes[","] += 1;
  }
  return {
    mark: votes[","] > votes["."] ? "," : ".",
    proven: votes[","] !== votes["."],
    mixed: votes[","] > 0 && votes["."] > 0,
  };
}
