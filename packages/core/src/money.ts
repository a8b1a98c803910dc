/**
 * Exact money. In the database and in arithmetic an amount is a `bigint` of minor units beside its currency; over the wire
 * it is `{ amount: "1234.50", currency: "EUR" }`. No amount ever passes through a float.
 *
 * @module
 */
import Big from "big.js";
import { z } from "zod";
import { isCurrency, scaleOf } from "./currency.ts";
import { OmniError } from "./errors.ts";

const amountPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

export const currencySchema = z
  .string()
  .refine(isCurrency, { error: "must be a currency code of ISO 4217, such as EUR" })
  .meta({ format: "currency", description: "ISO 4217 currency code", examples: ["EUR"] });

/** An amount in decimal notation, without grouping: `1234.50`. */
export const decimalSchema = z
  .string()
  .regex(amountPattern, "must be a decimal number such as 1234.50")
  .meta({ format: "decimal", examples: ["1234.50"] });

/**
 * An amount as it goes out. Only its shape is checked: `toMoney` made it, a list holds hundreds, and what comes in is checked
 * by `decimalSchema` and `currencySchema`.
 */
export const moneySchema = z
  .object({
    amount: z.string().meta({ format: "decimal", examples: ["1234.50"] }),
    currency: z.string().meta({ format: "currency", description: "ISO 4217 currency code", examples: ["EUR"] }),
  })
  .meta({ id: "Money" });
export type Money = z.infer<typeof moneySchema>;

// As many as the finest currency has decimals, and one before the point; padding a thousand amounts by call is slow.
const zeros = "00000";

/**
 * Minor units as a decimal string at the currency's scale: `123450n, "EUR"` → `"1234.50"`. Takes them as digits too, as a
 * database sends them: a list of amounts that are only shown need not become numbers first.
 */
export function formatMinor(minor: bigint | string, currency: string): string {
  const scale = scaleOf(currency);
  const text = typeof minor === "string" ? minor : minor.toString();
  if (scale === 0) return text;
  const point = text.length - scale;
  // Longer than the scale and a sign: nothing to pad.
  if (point > 1) return `${text.slice(0, point)}.${text.slice(point)}`;
  const negative = text.startsWith("-");
  const unsigned = negative ? text.slice(1) : text;
  const digits = zeros.slice(0, Math.max(0, scale + 1 - unsigned.length)) + unsigned;
  return `${negative ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

export function toMoney(minor: bigint | string, currency: string): Money {
  return { amount: formatMinor(minor, currency), currency };
}

/**
 * A decimal string as minor units: `"1234.5", "EUR"` → `123450n`. Nothing is rounded: an amount finer than the minor unit
 * throws `invalid`, since a person who typed it meant something we must not guess.
 */
export function parseMinor(amount: string, currency: string): bigint {
  const scale = scaleOf(currency);
  if (!amountPattern.test(amount)) {
    throw new OmniError("invalid", `“${amount}” is not a decimal number such as 1234.50.`, { reason: "amount_no_number" });
  }
  const [whole = "0", fraction = ""] = amount.split(".");
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > scale) {
    throw new OmniError("invalid", `${currency} has ${scale} decimal places; “${amount}” has ${kept.length}.`, {
      reason: "amount_decimals",
      details: { currency, decimals: scale },
    });
  }
  const minor = BigInt(whole.replace("-", "") + kept.padEnd(scale, "0"));
  return whole.startsWith("-") ? -minor : minor;
}

// Big's constructor carries its settings; ours must not leak into, or from, another module's.
const Decimal = Big();
// EN 16931 leaves the method open; half away from zero is what European tax offices and invoices use.
Decimal.RM = Big.roundHalfUp;
Decimal.DP = 20;

function round(value: Big, currency: string): bigint {
  const scale = scaleOf(currency);
  return BigInt(value.times(new Decimal(10).pow(scale)).round(0, Big.roundHalfUp).toFixed(0));
}

/** Line net amount, in minor units: quantity × unit price, rounded half away from zero once, at the end (EN 16931 BT-131). */
export function lineNet(quantity: string, unitPrice: string, currency: string): bigint {
  return round(new Decimal(quantity).times(unitPrice), currency);
}

/** Tax of a taxable amount at `rate` per cent, in minor units, rounded half away from zero (EN 16931 BR-CO-17). */
export function taxOn(taxable: bigint, rate: string, currency: string): bigint {
  const scale = scaleOf(currency);
  return round(new Decimal(taxable.toString()).div(new Decimal(10).pow(scale)).times(rate).div(100), currency);
}

/** Sums amounts per currency, never across currencies; currencies in alphabetical order. */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of amounts) {
    sums.set(currency, (sums.get(currency) ?? 0n) + parseMinor(amount, currency));
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => toMoney(minor, currency));
}
