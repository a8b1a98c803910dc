import { formatMinor } from "@omni/core";
import type { BulkWriter } from "../bulk-writer.ts";
import type { Currency } from "../countries/index.ts";
import { isoInstant } from "../days.ts";
import { createRandom, createShare } from "../random.ts";
import type { RecordIds } from "../record-ids.ts";
import type { CatalogueProduct } from "../trades/index.ts";
import type { Team } from "./team.ts";

export interface Product extends CatalogueProduct {
  readonly id: string;
  readonly kind: "goods" | "service";
  /** Per cent, at home. */
  readonly taxRate: string;
}

export interface Catalogue {
  readonly products: readonly Product[];
  /** The list price of a year in a currency, less a discount in per cent, as a decimal. */
  price(product: Product, currency: Currency, year: number, discount: number): string;
}

/** Hundredths of a unit for one euro. Fixed, near the European Central Bank's yearly means of 2024 (USD 1.08, GBP 0.85). */
const rates: Readonly<Record<Currency, bigint>> = { EUR: 100n, GBP: 85n, USD: 108n };

/** Writes the products with their categories, and knows what they cost. */
export function createCatalogue(seed: number, team: Team, ids: RecordIds, writer: BulkWriter, thisYear: number): Catalogue {
  const random = createRandom(seed, "catalogue");
  const isDiscontinued = createShare(1 / 30, random);
  const { standardRate, reducedRate } = team.home;
  const createdAt = isoInstant(team.foundedAt);
  const products: Product[] = [];
  for (const [categoryIndex, category] of team.trade.categories.entries()) {
    const categoryId = ids(team.foundedAt);
    writer.add("productCategories", { id: categoryId, name: category.name, createdAt, updatedAt: createdAt });
    for (const [index, { name, unit, cents }] of category.products.entries()) {
      const id = ids(team.foundedAt);
      const taxRate = category.isReduced ? reducedRate : standardRate;
      products.push({ id, name, unit, cents, kind: category.kind, taxRate });
      writer.add("products", {
        id,
        name,
        sku: `${category.name.slice(0, 2).toUpperCase()}${categoryIndex + 1}-${100 + 10 * (index + 1)}`,
        description: null,
        categoryId,
        unit,
        unitPrice: formatMinor(cents, "EUR"),
        currency: "EUR",
        taxRate,
        isActive: !isDiscontinued(),
        createdAt,
        updatedAt: createdAt,
      });
    }
  }

  const prices = new Map<string, string>();
  return {
    products,
    price(product, currency, year, discount) {
      const key = `${product.id} ${currency} ${year} ${discount}`;
      let price = prices.get(key);
      if (price === undefined) {
        // Each year's list is three per cent above the one before.
        const yearsAgo = BigInt(thisYear - year);
        const numerator = product.cents * 97n ** yearsAgo * rates[currency] * BigInt(100 - discount);
        const denominator = 100n ** (yearsAgo + 2n);
        price = formatMinor((2n * numerator + denominator) / (2n * denominator), currency);
        prices.set(key, price);
      }
      return price;
    },
  };
}
