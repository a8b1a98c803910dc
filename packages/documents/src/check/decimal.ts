import { isCurrency, scaleOf } from "@omni/core";
import Big from "big.js";

export type Decimal = Big;

export function decimal(text: string): Decimal {
  return new Big(text);
}

/** Exact; null as soon as one part is unknown. */
export function sum(parts: readonly (string | null)[]): Decimal | null {
  let total = new Big(0);
  for (const part of parts) {
    if (part === null) return null;
    total = total.plus(part);
  }
  return total;
}

/** Decimals of the currency by ISO 4217; 2 where it is unknown. */
export function scaleFor(currency: string | null): number {
  return currency !== null && isCurrency(currency) ? scaleOf(currency) : 2;
}

/** Half away from zero: the commercial rounding that EN 16931 means. */
export function roundTo(value: Decimal, scale: number): Decimal {
  return value.round(scale, Big.roundHalfUp);
}

/** Equal as amounts of the currency. */
export function sameAmount(a: Decimal, b: Decimal, scale: number): boolean {
  return roundTo(a, scale).eq(roundTo(b, scale));
}
