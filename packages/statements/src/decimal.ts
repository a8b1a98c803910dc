import { isCurrency, scaleOf } from "@omni/core";

const plain = /^([+-]?)0*(\d*)(?:\.(\d*))?$/;

const alreadyCanonical = /^(?:[1-9]\d*|-[1-9]\d*|0)\.\d\d$/;

/**
 * A decimal in canonical form: no leading zeros, no `-0`, at least the currency's decimals (ISO 4217; 2 where the currency is
 * unknown) and never fewer than the file gave, trailing zeros aside. `"-00012.5", "EUR"` → `"-12.50"`. Null when `text` is
 * no plain decimal with a point.
 */
export function canonicalDecimal(text: string, currency: string | null): string | null {
  const scale = currency !== null && isCurrency(currency) ? scaleOf(currency) : 2;
  if (scale === 2 && alreadyCanonical.test(text)) return text;
  const match = plain.exec(text);
  if (match === null) return null;
  const [, sign = "", digits = "", decimals = ""] = match;
  if (digits === "" && decimals === "" && !/0/.test(text)) return null;
  const fraction = (decimals.length > scale ? decimals.replace(/0+$/, "") : decimals).padEnd(scale, "0");
  const value = fraction === "" ? digits || "0" : `${digits || "0"}.${fraction}`;
  return sign === "-" && /[1-9]/.test(value) ? `-${value}` : value;
}

export function negate(decimal: string): string {
  if (decimal.startsWith("-")) return decimal.slice(1);
  return /[1-9]/.test(decimal) ? `-${decimal}` : decimal;
}

export function isNegative(decimal: string): boolean {
  return decimal.startsWith("-");
}

export function absolute(decimal: string): string {
  return decimal.startsWith("-") ? decimal.slice(1) : decimal;
}

// Enough for any amount a bank states (ISO 20022 allows 5 decimals, unit prices in OFX more).
const workingScale = 10;
const unit = 10n ** BigInt(workingScale);
const powers = Array.from({ length: workingScale + 1 }, (_, exponent) => 10n ** BigInt(exponent));

/** Exact integer for sums and comparisons: decimal × 10^10, further digits cut. */
export function toScaled(decimal: string): bigint {
  const point = decimal.indexOf(".");
  if (point === -1) return BigInt(decimal) * unit;
  const fraction = decimal.slice(point + 1, point + 1 + workingScale);
  return BigInt(decimal.slice(0, point) + fraction) * (powers[workingScale - fraction.length] ?? 1n);
}

/** The way back from `toScaled`, in canonical form. */
export function fromScaled(scaled: bigint, currency: string | null): string {
  const negative = scaled < 0n;
  const digits = (negative ? -scaled : scaled).toString().padStart(workingScale + 1, "0");
  const text = `${negative ? "-" : ""}${digits.slice(0, -workingScale)}.${digits.slice(-workingScale)}`;
  return canonicalDecimal(text.replace(/\.?0+$/, ""), currency) ?? "0";
}

export function addDecimals(left: string, right: string, currency: string | null): string {
  return fromScaled(toScaled(left) + toScaled(right), currency);
}

export function equalDecimals(left: string, right: string): boolean {
  return left === right || toScaled(left) === toScaled(right);
}
