import { quoteStatuses, taxCategories } from "@omni/core";
import { sql } from "drizzle-orm";
import { date, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { customers } from "./customer.ts";
import { deals } from "./deal.ts";
import { documentLineColumns } from "./document-line.ts";
import { oneOf } from "./one-of.ts";
import { products } from "./product.ts";
import { currencyCode, minor, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

export const quotes = pgTable(
  "quotes",
  {
    ...tenantKey,
    number: text().notNull(),
    status: text({ enum: quoteStatuses }).notNull(),
    customerId: uuid().notNull(),
    dealId: uuid(),
    issueDate: date({ mode: "string" }).notNull(),
    validUntil: date({ mode: "string" }).notNull(),
    currency: currencyCode().notNull(),
    netTotal: minor().notNull(),
    taxTotal: minor().notNull(),
    grossTotal: minor().notNull(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    unique("quotes_number").on(table.teamId, table.number),
    foreignKey({ columns: [table.teamId, table.customerId], foreignColumns: [customers.teamId, customers.id] }),
    foreignKey({ columns: [table.teamId, table.dealId], foreignColumns: [deals.teamId, deals.id] }),
    index("quotes_issue_date").on(table.teamId, table.issueDate, table.id),
    index("quotes_valid_until").on(table.teamId, table.validUntil, table.id),
    index("quotes_status").on(table.teamId, table.status, table.issueDate, table.id),
    index("quotes_customer").on(table.teamId, table.customerId, table.issueDate, table.id),
    index("quotes_gross").on(table.teamId, table.currency, table.grossTotal, table.id),
    index("quotes_search").using("gin", sql`app.fold(${table.number}) gin_trgm_ops`),
    index("quotes_deal").on(table.teamId, table.dealId),
    oneOf("quotes", "status", quoteStatuses),
    teamPolicy(),
  ],
).enableRLS();

export const quoteLines = pgTable(
  "quote_lines",
  {
    ...tenantKey,
    quoteId: uuid().notNull(),
    ...documentLineColumns,
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.quoteId], foreignColumns: [quotes.teamId, quotes.id] }).onDelete("cascade"),
    foreignKey({ columns: [table.teamId, table.productId], foreignColumns: [products.teamId, products.id] }),
    index("quote_lines_quote").on(table.teamId, table.quoteId, table.position),
    index("quote_lines_product").on(table.teamId, table.productId),
    oneOf("quote_lines", "tax_category", taxCategories),
    teamPolicy(),
  ],
).enableRLS();
