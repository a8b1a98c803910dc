/**
 * better-auth's tables, in a schema and for a role of its own: the app's role cannot read them. Names of columns follow
 * better-auth's models (user, session, account, verification, jwks, organization, member, invitation).
 *
 * @module
 */
import { languages, roles, themes } from "@omni/core";
import { boolean, index, pgSchema, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { oneOf } from "./one-of.ts";

export const authSchema = pgSchema("auth");

const instant = () => timestamp({ withTimezone: true, mode: "date" });

export const user = authSchema.table(
  "user",
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique("user_email"),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    /** What the person chose; null where the browser decides. */
    language: text({ enum: languages }),
    theme: text({ enum: themes }),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  () => [oneOf("user", "language", languages), oneOf("user", "theme", themes)],
);

export const session = authSchema.table(
  "session",
  {
    id: uuid().primaryKey(),
    token: text().notNull().unique("session_token"),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    activeOrganizationId: uuid(),
    ipAddress: text(),
    userAgent: text(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index("session_user").on(table.userId)],
);

export const account = authSchema.table(
  "account",
  {
    id: uuid().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index("account_user").on(table.userId)],
);

export const verification = authSchema.table(
  "verification",
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index("verification_identifier").on(table.identifier)],
);

export const jwks = authSchema.table("jwks", {
  id: uuid().primaryKey(),
  publicKey: text().notNull(),
  privateKey: text().notNull(),
  alg: text(),
  crv: text(),
  createdAt: instant().notNull().defaultNow(),
  expiresAt: instant(),
});

export const organization = authSchema.table("organization", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  slug: text().notNull().unique("organization_slug"),
  logo: text(),
  metadata: text(),
  createdAt: instant().notNull().defaultNow(),
});

export const member = authSchema.table(
  "member",
  {
    id: uuid().primaryKey(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id, { onDelete: "cascade" }),
    userId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    role: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique("member_user").on(table.organizationId, table.userId),
    index("member_user_id").on(table.userId),
    // better-auth would take a list of roles; a right here belongs to one.
    oneOf("member", "role", roles),
  ],
);

export const invitation = authSchema.table(
  "invitation",
  {
    id: uuid().primaryKey(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id, { onDelete: "cascade" }),
    email: text().notNull(),
    role: text(),
    status: text().notNull(),
    inviterId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [index("invitation_organization").on(table.organizationId), index("invitation_inviter").on(table.inviterId)],
);
