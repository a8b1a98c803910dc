import { lineNet, taxOn } from "@omni/core";
import type { Currency } from "../countries/index.ts";
import type { TaxCategory } from "./tax-treatment.ts";

export interface LineDraft {
  readonly productId: string | null;
  readonly description: string;
  /** Decimals. */
  readonly quantity: string;
  readonly unitPrice: string;
  readonly unit: string;
  readonly taxCategory: TaxCategory;
  /** Per cent. */
  readonly taxRate: string;
}

export interface Line extends LineDraft {
  /** Minor units, like all amounts here. */
  readonly netAmount: bigint;
}

export interface TaxSubtotal {
  readonly category: TaxCategory;
  readonly rate: string;
  readonly taxableAmount: bigint;
  readonly taxAmount: bigint;
}

/** What invoices and quotes have in common. */
export interface PricedDocument {
  readonly currency: Currency;
  readonly lines: readonly Line[];
  readonly taxes: readonly TaxSubtotal[];
  readonly netTotal: bigint;
  readonly taxTotal: bigint;
  readonly grossTotal: bigint;
}

/** Totals as in EN 16931: tax per category and rate (BR-CO-17), net is the sum of the lines (BR-CO-10), gross adds the tax (BR-CO-15). */
export function priceDocument(drafts: readonly LineDraft[], currency: Currency): PricedDocument {
  const lines = drafts.map((line) => ({ ...line, netAmount: lineNet(line.quantity, line.unitPrice, currency) }));
  const taxable = new Map<string, { category: TaxCategory; rate: string; taxableAmount: bigint }>();
  for (const { taxCategory, taxRate, netAmount } of lines) {
    const key = `${taxCategory} ${taxRate}`;
    const before = taxable.get(key)?.taxableAmount ?? 0n;
    taxable.set(key, { category: taxCategory, rate: taxRate, taxableAmount: before + netAmount });
  }
  const taxes = [...taxable.values()].map((tax) => ({ ...tax, taxAmount: taxOn(tax.taxableAmount, tax.rate, currency) }));
  const netTotal = lines.reduce((sum, line) => sum + line.netAmount, 0n);
  const taxTotal = taxes.reduce((sum, tax) => sum + tax.taxAmount, 0n);
  return { currency, lines, taxes, netTotal, taxTotal, grossTotal: netTotal + taxTotal };
}
