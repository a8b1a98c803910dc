import { decimalSchema, type Money, OmniError, parseMinor, scaleOf } from "@omni/core";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** An amount that is only shown, as the digits of its minor units: half the cost of a list was making numbers of them. */
export function shownMinor(column: PgColumn): SQL<string> {
  return sql<string>`${column}::text`;
}

/** Filters on an amount. Amounts of different currencies do not compare, so a bound needs the currency it is meant in. */
export const amountBound = decimalSchema.optional().meta({ description: "Decimal amount; needs `currency`" });

/** An amount bound as minor units. Throws `invalid` when no currency is given. */
export function boundInMinor(amount: string | undefined, currency: string | undefined): bigint | undefined {
  if (amount === undefined) return undefined;
  if (currency === undefined)
    throw new OmniError("invalid", "An amount can only be compared in one currency; add `currency`, such as EUR.");
  return parseMinor(amount, currency);
}

/** A unit price as it is shown: at least the currency's decimals, more only where they say something. `"12.500000"` → `12.50`. */
export function toUnitPrice(numeric: string, currency: string): Money {
  const [whole = "0", fraction = ""] = numeric.split(".");
  const scale = scaleOf(currency);
  const kept = fraction.replace(/0+$/, "").padEnd(scale, "0");
  return { amount: kept === "" ? whole : `${whole}.${kept}`, currency };
}

/** A quantity or rate without trailing zeros: `"22.000"` → `"22"`. */
export function trimDecimal(numeric: string): string {
  return numeric.includes(".") ? numeric.replace(/\.?0+$/, "") : numeric;
}
