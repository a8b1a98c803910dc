import { calendarDate } from "../date-text.ts";
import { canonicalDecimal, negate } from "../decimal.ts";

/** A statement line of MT940/942, field 61: `6!n[4!n]2a[1!a]15d1!a3!c16x[//16x][34x]` (SWIFT SR standards, category 9). */
export interface StatementLine {
  readonly valueDate: string;
  readonly bookingDate: string;
  readonly amount: string;
  readonly transactionType: string | null;
  readonly reference: string | null;
  readonly bankReference: string | null;
  /** Subfield 9, and what dialects append to the reference. */
  readonly supplement: string;
}

// C and D; R before them reverses (RC takes a credit back), E announces in MT942. A third letter of the currency may follow.
const shape =
  /^(\d{2})(\d{2})(\d{2})(\d{4})?(RC|RD|EC|ED|C|D)([A-Z])?\s*(\d[\d.,]*|,\d+)\s*([A-Z][A-Z0-9]{3}|[A-Z][A-Z0-9]{2} |[A-Z][A-Z0-9]{0,2}$)?(.*)$/s;

/**
 * Reads field 61 from its lines. `currency` sets the scale. Returns what is wrong with it in words otherwise. A value date of
 * the 30th of February is the month's last day; the booking day `MMDD` takes the year that puts it nearest to the value date.
 */
export function readStatementLine(lines: readonly string[], currency: string | null): StatementLine | string {
  // A line may be wrapped before its amount is complete; the rest of it then is on the next.
  const whole = shape.test(lines[0] ?? "") ? lines : [lines.slice(0, 2).join(""), ...lines.slice(2)];
  const match = shape.exec((whole[0] ?? "").trimStart());
  if (match === null) return "its date, sign or amount cannot be read";
  const [, year = "", month = "", day = "", entryDay, mark = "", , digits = "", type, rest = ""] = match;
  const valueDate = calendarDate(year, month, day, true);
  if (valueDate === null) return `its value date ${year}${month}${day} is no day of the calendar`;
  const unsigned = canonicalDecimal(amountDigits(digits), currency);
  if (unsigned === null) return `its amount “${digits}” is no decimal`;
  const credit = mark === "C" || mark === "EC" || mark === "RD";
  const references = splitReferences(rest);
  return {
    valueDate,
    bookingDate: bookingDay(entryDay, valueDate) ?? valueDate,
    amount: credit ? unsigned : negate(unsigned),
    transactionType: type?.trim() || null,
    reference: references.reference,
    bankReference: references.bankReference,
    supplement: [references.supplement, ...whole.slice(1)]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(" "),
  };
}

/** `1.234,56`, `12345,` and, against the standard, `1234.56`. */
function amountDigits(digits: string): string {
  if (digits.includes(",")) return digits.replaceAll(".", "").replace(",", ".");
  return digits;
}

export function readMtAmount(digits: string, currency: string | null): string | null {
  return canonicalDecimal(amountDigits(digits.trim()), currency);
}

function bookingDay(entryDay: string | undefined, valueDate: string): string | null {
  if (entryDay === undefined) return null;
  const year = Number(valueDate.slice(0, 4));
  const value = Date.parse(valueDate);
  let nearest: string | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = calendarDate(String(candidate), entryDay.slice(0, 2), entryDay.slice(2), true);
    if (day === null) continue;
    if (nearest === null || Math.abs(Date.parse(day) - value) < Math.abs(Date.parse(nearest) - value)) nearest = day;
  }
  return nearest;
}

/** `16x[//16x]`; Dutch banks pad the 16 and write the counterparty's name after it. */
function splitReferences(rest: string): { reference: string | null; bankReference: string | null; supplement: string } {
  const slashes = rest.indexOf("//");
  if (slashes !== -1 && slashes <= 40) {
    return { reference: known(rest.slice(0, slashes)), bankReference: known(rest.slice(slashes + 2)), supplement: "" };
  }
  const padded = rest.length > 16 && /\s{2,}$/.test(rest.slice(0, 16).padEnd(16)) ? 16 : rest.length;
  const cut = padded === rest.length && rest.length > 16 && /^\S+\s*$/.test(rest.slice(0, 16)) ? 16 : padded;
  return { reference: known(rest.slice(0, cut)), bankReference: null, supplement: rest.slice(cut) };
}

function known(reference: string): string | null {
  const text = reference.trim();
  return text === "" || /^NONREF$/i.test(text) ? null : text;
}
