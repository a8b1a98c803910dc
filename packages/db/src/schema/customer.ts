import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { members } from "./team.ts";
import { currencyCode, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

export const customers = pgTable(
  "customers",
  {
    ...tenantKey,
    name: text().notNull(),
    legalName: text(),
    industry: text(),
    /** ISO 3166-1 alpha-2. */
    country: text(),
    city: text(),
    street: text(),
    postalCode: text(),
    email: text(),
    phone: text(),
    website: text(),
    vatId: text(),
    iban: text(),
    currency: currencyCode(),
    ownerId: uuid(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.ownerId], foreignColumns: [members.teamId, members.id] }),
    index("customers_name").on(table.teamId, table.name, table.id),
    index("customers_industry").on(table.teamId, table.industry, table.name, table.id),
    index("customers_country").on(table.teamId, table.country, table.name, table.id),
    index("customers_created").on(table.teamId, table.createdAt, table.id),
    index("customers_owner").on(table.teamId, table.ownerId),
    index("customers_search").using("gin", sql`app.fold(${table.name}) gin_trgm_ops`),
    teamPolicy(),
  ],
).enableRLS();

export const contacts = pgTable(
  "contacts",
  {
    ...tenantKey,
    customerId: uuid().notNull(),
    name: text().notNull(),
    jobTitle: text(),
    email: text(),
    phone: text(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    foreignKey({ columns: [table.teamId, table.customerId], foreignColumns: [customers.teamId, customers.id] }).onDelete(
      "cascade",
    ),
    index("contacts_customer").on(table.teamId, table.customerId),
    index("contacts_name").on(table.teamId, table.name, table.id),
    index("contacts_created").on(table.teamId, table.createdAt, table.id),
    index("contacts_search").using("gin", sql`app.fold(${table.name}) gin_trgm_ops`),
    teamPolicy(),
  ],
).enableRLS();
