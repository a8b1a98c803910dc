import { taxCategories } from "@omni/core";
import { integer, numeric, text, uuid } from "drizzle-orm/pg-core";
import { minor } from "./tenant-table.ts";

/** Columns of a line, of an invoice as of a quote (EN 16931 BG-25). */
export const documentLineColumns = {
  position: integer().notNull(),
  productId: uuid(),
  description: text().notNull(),
  quantity: numeric({ precision: 19, scale: 6 }).notNull(),
  /** UN/ECE Recommendation 20. */
  unit: text().notNull(),
  unitPrice: numeric({ precision: 19, scale: 6 }).notNull(),
  netAmount: minor().notNull(),
  /** UNTDID 5305: S standard, Z zero rated, E exempt, AE reverse charge, K intra-community supply, G export. */
  taxCategory: text({ enum: taxCategories }).notNull(),
  taxRate: numeric({ precision: 6, scale: 3 }).notNull(),
};
