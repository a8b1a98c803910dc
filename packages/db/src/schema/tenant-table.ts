import { sql } from "drizzle-orm";
import { bigint, integer, pgPolicy, pgRole, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The role the app acts as. It owns nothing and bypasses nothing; the first migration creates it. */
export const appRole = pgRole("omni_app").existing();

/** The columns every tenant table starts with. The primary key is always `(team_id, id)`. */
export const tenantKey = {
  teamId: uuid().notNull(),
  id: uuid().notNull(),
};

/** Maintained by triggers, so that no write can forget them: `version` grows by one with every change of the record. */
export const tracked = {
  createdAt: timestamp({ withTimezone: true, mode: "string" }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true, mode: "string" }).notNull().defaultNow(),
  version: integer().notNull().default(1),
};

/** Minor units; the currency stands in the row's `currency`. */
export const minor = () => bigint({ mode: "bigint" });

/** ISO 4217. */
export const currencyCode = () => text();

/** Rows of the bound team and no others; without a bound team there are none. */
export function teamPolicy() {
  return pgPolicy("team", {
    as: "permissive",
    for: "all",
    to: appRole,
    // The sub-select makes it an InitPlan: evaluated once a statement, and usable as an index condition.
    using: sql`team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)`,
    withCheck: sql`team_id = (select nullif(current_setting('app.team_id', true), '')::uuid)`,
  });
}

/**
 * On top of the team: rows of the bound person alone, and not for programs that act with that person's key. Our own jobs see all
 * of a team's.
 */
export function ownerPolicy() {
  const own = sql`(user_id = (select nullif(current_setting('app.user_id', true), '')::uuid) and (select current_setting('app.actor_kind', true)) is distinct from 'apiKey') or (select current_setting('app.actor_kind', true)) = 'system'`;
  return pgPolicy("owner", { as: "restrictive", for: "all", to: appRole, using: own, withCheck: own });
}
