/**
 * The demo company: believable books of two years, made from a seed.
 *
 * ```ts
 * const { teamId } = await loadDemo(database.client, { seed: 7, scale: 1, today: "2026-03-31", userId });
 * ```
 *
 * @module
 */
import { dateSchema, OmniError } from "@omni/core";
import type { SqlClient } from "../connect.ts";
import { createActivities } from "./activities/activities.ts";
import { bulkTableNames, createBulkWriter } from "./bulk-writer.ts";
import { dayOf, momentIn, yearOf } from "./days.ts";
import type { DemoWorld } from "./demo-world.ts";
import { addHistory } from "./history.ts";
import { createCatalogue } from "./parties/catalogue.ts";
import { addCompanies } from "./parties/customers.ts";
import { createTeam } from "./parties/team.ts";
import { createRandom } from "./random.ts";
import { createRecordIds } from "./record-ids.ts";
import { storeProfile, storeTeam } from "./store-team.ts";
import type { Transaction } from "./transaction.ts";

export interface DemoOptions {
  /** The same seed, scale and day give the same company, keys included. */
  readonly seed: number;
  /** 1: about 1,200 invoices, 250 quotes, 150 deals and 200 customers. Others in proportion; there are always 80 products. About 150 notes and 60 tasks. */
  readonly scale: number;
  /** ISO date: the demo's two years end on the day before. */
  readonly today: string;
  /** Of auth.user: the person who will own the team. */
  readonly userId: string;
}

export interface DemoSummary {
  readonly teamId: string;
  readonly name: string;
  readonly customers: number;
  readonly contacts: number;
  readonly products: number;
  readonly deals: number;
  readonly quotes: number;
  readonly invoices: number;
  readonly payments: number;
  /** Notes and tasks. */
  readonly activities: number;
}

const historyDays = 730;
const perScale = { companies: 200, invoices: 1200, quotes: 250, deals: 150, ownTasks: 6 };
// Those the triggers of auth write are audited as well, and the demo is not an act of anybody.
const quietTables = ["team_profiles", "members", "deal_stages", ...bulkTableNames];

/**
 * Loads the demo in one transaction; it is there as a whole or not at all. `client` must own the tables, whose audit triggers
 * are off meanwhile (others who write wait for it). Throws `conflict` when there is a demo already, `not_found` when there is
 * no such user, `invalid` for a scale or a date that make no sense.
 */
export async function loadDemo(client: SqlClient, options: DemoOptions): Promise<DemoSummary> {
  const { scale, today } = options;
  if (!(scale > 0) || !Number.isFinite(scale))
    throw new OmniError("invalid", "The scale of the demo must be above zero, such as 1.");
  if (!dateSchema.safeParse(today).success) throw new OmniError("invalid", `“${today}” is not a date such as 2026-03-31.`);

  const summary = await client.begin(async (sql) => {
    await refuseIfImpossible(sql, options.userId);
    for (const table of quietTables) await sql.unsafe(`alter table ${table} disable trigger user`);
    const loaded = await load(sql, options);
    for (const table of quietTables) await sql.unsafe(`alter table ${table} enable trigger user`);
    return loaded;
  });
  await client.unsafe(`analyze ${quietTables.join(", ")}`);
  return summary;
}

async function refuseIfImpossible(sql: Transaction, userId: string): Promise<void> {
  const [found] = await sql<{ demo: boolean; user: boolean }[]>`select
    exists (select from auth.organization where slug = 'demo') as demo,
    exists (select from auth."user" where id = ${userId}) as user`;
  if (found?.demo) throw new OmniError("conflict", "The demo company is here already; delete its team before loading another.");
  if (!found?.user)
    throw new OmniError("not_found", "The demo company needs an owner: no user has this id.", { details: { userId } });
}

async function load(sql: Transaction, { seed, scale, today, userId }: DemoOptions): Promise<DemoSummary> {
  const lastDay = dayOf(today) - 1;
  const firstDay = lastDay - historyDays + 1;
  const team = createTeam(seed, momentIn(firstDay - 450, 0), userId);
  await storeTeam(sql, team);

  const writer = createBulkWriter(sql, team.id);
  const ids = createRecordIds(createRandom(seed, "ids"));
  const catalogue = createCatalogue(seed, team, ids, writer, yearOf(lastDay));
  const activities = createActivities({ seed, team, writer, firstDay, lastDay });
  const world: DemoWorld = { seed, team, catalogue, ids, writer, activities, firstDay, lastDay };
  const companies = await addCompanies(world, Math.round(perScale.companies * scale));
  const numbers = await addHistory(world, companies, {
    invoices: Math.max(1, Math.round(perScale.invoices * scale)),
    quotes: Math.round(perScale.quotes * scale),
    deals: Math.round(perScale.deals * scale),
  });
  activities.ofTheTeam(Math.round(perScale.ownTasks * scale));
  await writer.finish();
  await storeProfile(sql, team, numbers, lastDay + 1, momentIn(lastDay, 1));

  const { customers, contacts, products, deals, quotes, invoices, payments, activities: written } = writer.counts;
  return {
    teamId: team.id,
    name: team.name,
    customers,
    contacts,
    products,
    deals,
    quotes,
    invoices,
    payments,
    activities: written,
  };
}
