import { type DecimalMark, readAmount } from "../amount-text.ts";
import { calendarDate } from "../date-text.ts";
import { canonicalDecimal } from "../decimal.ts";

/** `YYYYMMDD[HHMMSS[.XXX]][[offset:zone]]` (OFX 3.2.8.2): the day as the bank states it, in its own zone. */
export function readOfxDate(text: string | undefined): string | null {
  if (text === undefined || !/^\d{8}/.test(text)) return null;
  return calendarDate(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8));
}

/** OFX 3.2.9.1: an optional sign, digits, and a comma or a point as the decimal mark; some banks group thousands all the same. */
export function readOfxAmount(text: string | undefined, currency: string | null): string | null {
  if (text === undefined) return null;
  const mark: DecimalMark = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const amount = readAmount(text, mark);
  if (amount === null) return null;
  return canonicalDecimal(`${amount.sign === "-" ? "-" : ""}${amount.digits}`, currency);
}
