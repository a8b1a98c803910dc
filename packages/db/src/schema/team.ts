import { apiKeyKinds, permissions, roles } from "@omni/core";
import { boolean, foreignKey, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { oneOf } from "./one-of.ts";
import { currencyCode, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

/** The company itself: one row a team, `id` = `team_id`. */
export const teamProfiles = pgTable(
  "team_profiles",
  {
    ...tenantKey,
    legalName: text().notNull(),
    vatId: text(),
    iban: text(),
    street: text(),
    postalCode: text(),
    city: text(),
    /** ISO 3166-1 alpha-2. */
    country: text().notNull().default("SI"),
    logo: text(),
    baseCurrency: currencyCode().notNull().default("EUR"),
    /** BCP 47. */
    locale: text().notNull().default("en"),
    /** IANA name; decides what “today” and “overdue” mean. */
    timeZone: text().notNull().default("Europe/Ljubljana"),
    /** Next number per kind of document: `{ "invoice": { "prefix": "INV-", "next": 42 } }`. */
    numberSeries: jsonb().$type<Record<string, { prefix: string; next: number }>>().notNull().default({}),
    isDemo: boolean().notNull().default(false),
    ...tracked,
  },
  (table) => [primaryKey({ columns: [table.teamId, table.id] }), teamPolicy()],
).enableRLS();

/** The people of a team: a projection of better-auth's members and users, kept by triggers on its tables. */
export const members = pgTable(
  "members",
  {
    ...tenantKey,
    userId: uuid().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    role: text({ enum: roles }).notNull(),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    unique("members_user").on(table.teamId, table.userId),
    oneOf("members", "role", roles),
    teamPolicy(),
  ],
).enableRLS();

/** Programs that call the API. Only the secret's SHA-256 is kept. */
export const apiKeys = pgTable(
  "api_keys",
  {
    ...tenantKey,
    name: text().notNull(),
    /** `service`: rights of its own. `agent`: acts for the member who made it, writes wait for approval. */
    kind: text({ enum: apiKeyKinds }).notNull(),
    secretHash: text().notNull(),
    /** A service key's permissions; an agent key has its member's. */
    permissions: text({ enum: permissions }).array().notNull().default([]),
    memberId: uuid().notNull(),
    expiresAt: timestamp({ withTimezone: true, mode: "string" }),
    revokedAt: timestamp({ withTimezone: true, mode: "string" }),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    unique("api_keys_secret").on(table.secretHash),
    foreignKey({ columns: [table.teamId, table.memberId], foreignColumns: [members.teamId, members.id] }).onDelete("cascade"),
    oneOf("api_keys", "kind", apiKeyKinds),
    teamPolicy(),
  ],
).enableRLS();
