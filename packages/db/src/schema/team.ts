import { apiKeyKinds, permissions, roles } from "@omni/core";
import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { oneOf } from "./one-of.ts";
import { currencyCode, teamPolicy, tenantKey, tracked } from "./tenant-table.ts";

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

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
    /** SHA-256 of the picture in `team_logos`. */
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

/** The company's picture, always a PNG of our own making; one row a team, `id` = `team_id`. */
export const teamLogos = pgTable("team_logos", { ...tenantKey, picture: bytes().notNull() }, (table) => [
  primaryKey({ columns: [table.teamId, table.id] }),
  teamPolicy(),
]).enableRLS();

/** Wishes to have somebody in the team. Only the SHA-256 of the link's secret is kept. */
export const invitations = pgTable(
  "invitations",
  {
    ...tenantKey,
    /** In lower case. */
    email: text().notNull(),
    role: text({ enum: roles }).notNull(),
    secretHash: text().notNull(),
    /** Whoever invited; null when they have left. */
    memberId: uuid(),
    expiresAt: timestamp({ withTimezone: true, mode: "string" }).notNull(),
    acceptedAt: timestamp({ withTimezone: true, mode: "string" }),
    revokedAt: timestamp({ withTimezone: true, mode: "string" }),
    ...tracked,
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.id] }),
    unique("invitations_secret").on(table.secretHash),
    uniqueIndex("invitations_open").on(table.teamId, table.email).where(sql`accepted_at is null and revoked_at is null`),
    index("invitations_member").on(table.teamId, table.memberId),
    foreignKey({ columns: [table.teamId, table.memberId], foreignColumns: [members.teamId, members.id] }),
    oneOf("invitations", "role", roles),
    teamPolicy(),
  ],
).enableRLS();

/** The model that answers this team, where it chose one; one row a team, `id` = `team_id`. */
export const modelSettings = pgTable(
  "model_settings",
  {
    ...tenantKey,
    provider: text().notNull(),
    model: text().notNull(),
    /** AES-256-GCM under a key that is not in the database; null where the provider wants none. Never in the audit trail. */
    sealedKey: text(),
    /** The last four characters. */
    keyHint: text(),
    testedAt: timestamp({ withTimezone: true, mode: "string" }).notNull(),
    ...tracked,
  },
  (table) => [primaryKey({ columns: [table.teamId, table.id] }), teamPolicy()],
).enableRLS();
