/**
 * Many rows at once, in one way that both databases understand: a statement per table and chunk, whose parameters are whole
 * columns as text. COPY is not understood by the embedded database's socket.
 *
 * @module
 */
import { getTableColumns, getTableName, type InferInsertModel } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import {
  activities,
  contacts,
  customers,
  deals,
  invoiceLines,
  invoices,
  invoiceTaxes,
  payments,
  productCategories,
  products,
  quoteLines,
  quotes,
} from "../schema/index.ts";
import type { Transaction } from "./transaction.ts";

/** In the order of their foreign keys: a row's parents are never in a later table. */
const tables = {
  productCategories,
  products,
  customers,
  contacts,
  deals,
  quotes,
  quoteLines,
  invoices,
  invoiceLines,
  invoiceTaxes,
  payments,
  activities,
} as const;

type Tables = typeof tables;
export type BulkTable = keyof Tables;
/** A whole row: what the database would fill in is given too, so that two loads are the same. */
export type BulkRow<Name extends BulkTable> = Required<Omit<InferInsertModel<Tables[Name]>, "teamId" | "version">>;

export interface BulkWriter {
  add<Name extends BulkTable>(table: Name, row: BulkRow<Name>): void;
  /** Whether enough has gathered for `flush` to be worth its while. */
  readonly isFull: boolean;
  /** Sends what has gathered. Returns when the chunk before it is stored: the database stores one while the next is made. */
  flush(): Promise<void>;
  /** Sends the rest and returns when all is stored. */
  finish(): Promise<void>;
  readonly counts: Readonly<Record<BulkTable, number>>;
}

/** Rows of all tables together; some megabytes. */
const chunkSize = 12_000;
// Neither occurs in the demo's texts: the ASCII unit separator, and what COPY writes for null.
const separator = "\u001f";
const nothing = "\\N";

export function createBulkWriter(sql: Transaction, teamId: string): BulkWriter {
  const targets = Object.entries(tables).map(([key, table]) => ({
    key: key as BulkTable,
    ...describe(table),
    rows: [] as object[],
  }));
  const rowsOf = Object.fromEntries(targets.map((target) => [target.key, target])) as Record<
    BulkTable,
    (typeof targets)[number]
  >;
  const counts = Object.fromEntries(targets.map(({ key }) => [key, 0])) as Record<BulkTable, number>;
  let gathered = 0;
  let inFlight: Promise<unknown> = Promise.resolve();

  async function flush(): Promise<void> {
    await inFlight;
    const sent: Promise<unknown>[] = [];
    for (const target of targets) {
      if (target.rows.length === 0) continue;
      const columns = target.keys.map((key) => columnText(target.rows, key));
      sent.push(sql.unsafe(target.statement, [teamId, ...columns], { prepare: true }).execute());
      target.rows = [];
    }
    gathered = 0;
    inFlight = Promise.all(sent);
    // A refusal is thrown where it is awaited: by the next flush.
    inFlight.catch(() => undefined);
  }

  return {
    add(table, row) {
      rowsOf[table].rows.push(row);
      counts[table] += 1;
      gathered += 1;
    },
    get isFull() {
      return gathered >= chunkSize;
    },
    flush,
    async finish() {
      await flush();
      await inFlight;
    },
    counts,
  };
}

/** The names of all tables that are written here. */
export const bulkTableNames = Object.values(tables).map((table) => getTableName(table));

function describe(table: PgTable): { keys: string[]; statement: string } {
  const columns: [string, PgColumn][] = Object.entries(getTableColumns(table)).filter(
    ([key, column]) => key !== "teamId" && key !== "version" && column.generated === undefined,
  );
  const names = columns.map(([key]) => toSnakeCase(key));
  const values = columns.map(([, column], index) => `c${index}::${column.getSQLType()}`);
  const texts = columns.map((_, index) => `string_to_array($${index + 2}, '${separator}', '${nothing}')`);
  return {
    keys: columns.map(([key]) => key),
    statement: `insert into ${getTableName(table)} (team_id, ${names.join(", ")})
      select $1::uuid, ${values.join(", ")}
      from unnest(${texts.join(", ")}) as c (${columns.map((_, index) => `c${index}`).join(", ")})`,
  };
}

function columnText(rows: readonly object[], key: string): string {
  return rows.map((row) => cellText(Reflect.get(row, key))).join(separator);
}

const jsonTexts = new WeakMap<object, string>();

function cellText(value: unknown): string {
  if (value === null) return nothing;
  if (typeof value !== "object") return String(value);
  // The same party stands on many invoices.
  let text = jsonTexts.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    jsonTexts.set(value, text);
  }
  return text;
}
