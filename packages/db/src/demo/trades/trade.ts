import { commaList } from "../text.ts";

export interface CatalogueProduct {
  readonly name: string;
  /** UN/ECE Recommendation 20. */
  readonly unit: string;
  /** Cents of a euro. */
  readonly cents: bigint;
}

export interface CatalogueCategory {
  readonly name: string;
  /** Decides how a sale abroad is taxed. */
  readonly kind: "goods" | "service";
  /** Sold at the reduced rate at home. */
  readonly isReduced: boolean;
  readonly products: readonly CatalogueProduct[];
}

/** What the demo company lives on. */
export interface Trade {
  readonly name: string;
  /** Second words of its own name. */
  readonly companyWords: readonly string[];
  /** A usual line of an invoice, in euros: decides quantities. */
  readonly typicalLine: number;
  /** How busy each month is, January first; 1 is average. */
  readonly season: readonly number[];
  /** What its deals are about. */
  readonly dealSubjects: readonly string[];
  /** What it buys to resell or to work with. */
  readonly purchases: readonly string[];
  readonly categories: readonly CatalogueCategory[];
}

interface TradeText extends Omit<Trade, "companyWords" | "dealSubjects" | "purchases"> {
  readonly companyWords: string;
  readonly dealSubjects: string;
  readonly purchases: string;
}

export function defineTrade(text: TradeText): Trade {
  return {
    ...text,
    companyWords: commaList(text.companyWords),
    dealSubjects: commaList(text.dealSubjects),
    purchases: commaList(text.purchases),
  };
}

/** A category from lines of `name | unit | price in euros`. */
export function category(name: string, kind: "goods" | "service", products: string, isReduced = false): CatalogueCategory {
  return {
    name,
    kind,
    isReduced,
    products: products
      .trim()
      .split("\n")
      .map((line) => {
        const [product = "", unit = "", price = ""] = line.split("|").map((part) => part.trim());
        return { name: product, unit, cents: BigInt(price.replace(".", "")) };
      }),
  };
}
