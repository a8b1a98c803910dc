import { newId } from "@omni/core";
import type { Database } from "@omni/db";
import fc from "fast-check";

/** Names that no spelling brings near one another, so that a search has one right answer. */
export const words = ["kumquat", "zephyr", "borscht", "wigwam"] as const;

/** The same rows in every run: a failure can be looked at again. */
export function sampleRows<Row>(row: fc.Arbitrary<Row>, count: number): Row[] {
  return fc.sample(row, { seed: 20260331, numRuns: count });
}

export const arbitraryId = fc.integer({ min: 0, max: 2 ** 31 }).map(() => newId());
export const arbitraryDate = fc.integer({ min: 0, max: 120 }).map((days) => {
  const date = new Date(Date.UTC(2026, 0, 1 + days));
  return date.toISOString().slice(0, 10);
});
/** Instants that often differ by microseconds alone, or not at all. */
export const arbitraryInstant = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 100_000, max: 100_020 }))
  .map(([day, micros]) => `2026-01-0${day}T00:00:00.${micros}Z`);

/** A customer for each word; ids in the order of the words. */
export async function fillCustomers(database: Database, teamId: string): Promise<string[]> {
  const ids = words.map(() => newId());
  for (const [index, id] of ids.entries()) {
    await database.client`insert into customers (team_id, id, name) values (${teamId}, ${id}, ${words[index] ?? ""})`;
  }
  return ids;
}

/** Rows as they stand, in one statement; keys are the columns' names. */
export async function insertRows(database: Database, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  const json = JSON.stringify(rows, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
  await database.client.unsafe(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [json],
  );
}
