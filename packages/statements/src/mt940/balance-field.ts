import { calendarDate } from "../date-text.ts";
import { negate } from "../decimal.ts";
import type { Balance } from "../model.ts";
import { readMtAmount } from "./field-61.ts";

// 1!a6!n3!a15d: sign, date YYMMDD, currency, amount; the same in fields 60, 62, 64 and 65 (SWIFT MT940).
const shape = /^\s*([CD])(\d{2})(\d{2})(\d{2})([A-Z]{3})\s*([\d.,]+)\s*$/;

export function readBalanceField(text: string): Balance | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const [, mark, year = "", month = "", day = "", currency = "", digits = ""] = match;
  const amount = readMtAmount(digits, currency);
  if (amount === null) return null;
  // Files of new accounts state 000000 where there is no day yet.
  return { amount: mark === "D" ? negate(amount) : amount, currency, date: calendarDate(year, month, day, true) };
}
