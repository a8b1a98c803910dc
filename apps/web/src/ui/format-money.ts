/**
 * Amounts for reading. They come as decimal text and stay exact: `Intl` takes text without going through a float.
 *
 * @module
 */
import { locale } from "../app/i18n/language.ts";

export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

const formats = new Map<number, Intl.NumberFormat>();

function formatFor(digits: number): Intl.NumberFormat {
  const known = formats.get(digits);
  if (known) return known;
  const created = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Slovenian would leave four figures together, which in a column do not stand under five.
    useGrouping: "always",
  });
  formats.set(digits, created);
  return created;
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** `"1234.50"` → `1,234.50`, with as many decimals as it came with: the server knows the currency's scale. */
export function formatDecimal(amount: string): string {
  if (!isDecimal(amount)) return amount;
  const digits = amount.split(".")[1]?.length ?? 0;
  return formatFor(digits).format(amount).replace("-", "−");
}

export function isZero({ amount }: MoneyValue): boolean {
  return /^-?0*(?:\.0*)?$/.test(amount);
}
