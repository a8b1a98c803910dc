/** Lines of invoices and quotes: the same columns in two tables, the same shape over the wire. */
import { decimalSchema, idOutputSchema, moneySchema, taxCategories, toMoney } from "@omni/core";
import type { RowOf } from "@omni/db";
import type { invoiceLines, quoteLines } from "@omni/db/schema";
import { z } from "zod";
import { shownMinor, toUnitPrice, trimDecimal } from "./money-columns.ts";

export const documentLineSchema = z.object({
  position: z.number().int(),
  description: z.string(),
  productId: idOutputSchema.nullable(),
  quantity: decimalSchema,
  unit: z.string().meta({ description: "UN/ECE Recommendation 20" }),
  unitPrice: moneySchema,
  netAmount: moneySchema,
  taxCategory: z.enum(taxCategories).meta({ description: "UNTDID 5305" }),
  taxRate: z.string().meta({ format: "decimal", description: "Per cent" }),
});

export function lineColumns<T extends typeof invoiceLines | typeof quoteLines>(table: T) {
  return {
    position: table.position,
    description: table.description,
    productId: table.productId,
    quantity: table.quantity,
    unit: table.unit,
    unitPrice: table.unitPrice,
    netAmount: shownMinor(table.netAmount),
    taxCategory: table.taxCategory,
    taxRate: table.taxRate,
  };
}

type LineRow = RowOf<ReturnType<typeof lineColumns<typeof invoiceLines>>>;

export function toLine(row: LineRow, currency: string): z.input<typeof documentLineSchema> {
  const { quantity, unitPrice, netAmount, taxRate, ...rest } = row;
  return {
    ...rest,
    quantity: trimDecimal(quantity),
    unitPrice: toUnitPrice(unitPrice, currency),
    netAmount: toMoney(netAmount, currency),
    taxRate: trimDecimal(taxRate),
  };
}
