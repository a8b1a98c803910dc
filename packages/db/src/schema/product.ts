import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, numeric, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { currencyCode, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

export const productCategories = pgTable(
  "product_categories",
  { ...tenantKey, name: text().notNull(), ...tracked },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    unique("product_categories_name").on(table.teamId, table.name),
    teamPolicy(),
  ],
).enableRLS();

export const products = pgTable(
  "products",
  {
    ...tenantKey,
    name: text().notNull(),
    sku: text(),
    description: text(),
    categoryId: uuid().notNull(),
    /** UN/ECE Recommendation 20 unit code: `C62` piece, `HUR` hour, `MON` month. */
    unit: text().notNull().default("C62"),
    /** Decimal, in the currency's major unit; may be finer than a minor unit. */
    unitPrice: numeric({ precision: 19, scale: 6 }).notNull(),
    currency: currencyCode().notNull(),
    /** Per cent. */
    taxRate: numeric({ precision: 6, scale: 3 }).notNull(),
    isActive: boolean().notNull().default(true),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.categoryId], foreignColumns: [productCategories.teamId, productCategories.id] }),
    index("products_name").on(table.teamId, table.name, table.id),
    index("products_category").on(table.teamId, table.categoryId, table.name, table.id),
    index("products_active").on(table.teamId, table.isActive, table.name, table.id),
    index("products_created").on(table.teamId, table.createdAt, table.id),
    index("products_search").using("gin", sql`app.fold(${table.name}) gin_trgm_ops`),
    teamPolicy(),
  ],
).enableRLS();
