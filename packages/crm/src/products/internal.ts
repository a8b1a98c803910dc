import type { RowOf } from "@omni/db";
import { productCategories, products } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { toUnitPrice, trimDecimal } from "../money-columns.ts";
import type { productSchema } from "./schemas.ts";

export const productColumns = {
  id: products.id,
  name: products.name,
  sku: products.sku,
  description: products.description,
  categoryId: products.categoryId,
  categoryName: productCategories.name,
  unit: products.unit,
  unitPrice: products.unitPrice,
  currency: products.currency,
  taxRate: products.taxRate,
  isActive: products.isActive,
  version: products.version,
};

export const inItsCategory = and(eq(productCategories.teamId, products.teamId), eq(productCategories.id, products.categoryId));

export function toProduct(row: RowOf<typeof productColumns>): z.input<typeof productSchema> {
  const { categoryId, categoryName, unitPrice, currency, taxRate, ...rest } = row;
  return {
    ...rest,
    category: { id: categoryId, name: categoryName },
    unitPrice: toUnitPrice(unitPrice, currency),
    taxRate: trimDecimal(taxRate),
  };
}
