/**
 * The only way to data: a transaction bound to a team, as the app's role, after the database has checked the actor's rights.
 *
 * `begin`, the binding and a query's first statement leave in one packet, since every round trip costs more than all of
 * row-level security. The server runs them in order; if the binding is refused, what follows fails unrun.
 *
 * @module
 */
import { type Access, actorLabel, OmniError, type PromiseSet, responsibleUser, type TransactionMode } from "@omni/core";
import type { SQLWrapper } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle, type PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import type { SqlClient, SqlConnection } from "./connect.ts";
import { toOmniError } from "./database-error.ts";
import type { Statement } from "./statement.ts";

export interface TenantTx {
  /** Runs a prebuilt statement: the fast way, for reads that happen all the time. */
  rows<Row>(statement: Statement<Row>, values?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** Runs SQL written with Drizzle's `sql`; column names come back as written. */
  execute<Row>(query: SQLWrapper): Promise<Row[]>;
  /** Drizzle on this transaction, for writes. */
  readonly db: PgRemoteDatabase;
}

/** A client and the connections on their way back to it: closing has to wait for those, or it waits for ever. */
export interface TenantPool {
  readonly client: SqlClient;
  readonly ending: PromiseSet;
}

const dialect = new PgDialect({ casing: "snake_case" });

function tenantTx(connection: SqlConnection): TenantTx {
  let db: PgRemoteDatabase | undefined;
  // Named statements are kept by the server per connection: parsed and planned once.
  const send = (text: string, parameters: unknown[]) => connection.unsafe(text, parameters as never[], { prepare: true });
  return {
    async rows({ text, columns, parameters }, values = {}) {
      const rows = await send(text, parameters(values)).values();
      return rows.map((row) => toRecord(columns, row));
    },
    async execute<Row>(query: SQLWrapper) {
      const { sql, params } = dialect.sqlToQuery(query.getSQL());
      return (await send(sql, params)) as unknown as Row[];
    },
    get db() {
      db ??= drizzle(
        async (text, parameters, method) => {
          const query = send(text, parameters);
          return { rows: method === "all" ? await query.values() : await query };
        },
        { casing: "snake_case" },
      );
      return db;
    },
  };
}

function toRecord<Row>(columns: readonly (keyof Row & string)[], row: readonly unknown[]): Row {
  const record: Partial<Row> = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    if (column !== undefined) record[column] = row[index] as Row[typeof column];
  }
  return record as Row;
}

function bind(connection: SqlConnection, access: Access) {
  const { actor } = access;
  const user = responsibleUser(actor);
  const origin = JSON.stringify({
    kind: actor.kind,
    label: actorLabel(actor),
    user,
    request: access.requestId,
    turn: access.turnId,
    verb: access.verb,
    reversible: access.reversible,
  });
  const key = actor.kind === "apiKey" ? actor.keyId : null;
  return connection`select app.bind(${access.teamId}, ${actor.kind}, ${user}, ${key}, ${access.permission},
    ${access.roles as string[]}, ${origin}, ${access.now})`.execute();
}

/**
 * Runs `run` in a transaction of `access.teamId`.
 *
 * Throws `forbidden` or `unauthenticated` when the database refuses the actor, and whatever `run` throws; either way nothing
 * is kept. In `read` mode `run` starts before the refusal is known, which is safe because its statements queue behind it.
 */
export async function transact<T>(
  pool: TenantPool,
  access: Access,
  mode: TransactionMode,
  run: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  const connection = await reserve(pool.client);
  let release: () => void = () => connection.release();
  try {
    const begun = (mode === "read" ? connection`begin read only` : connection`begin`).execute();
    const bound = bind(connection, access);
    // Both are awaited below; until then a refusal must not count as unhandled.
    begun.catch(() => undefined);
    bound.catch(() => undefined);
    try {
      if (mode !== "read") await bound;
      const result = await run(tenantTx(connection));
      await bound;
      const ended = (mode === "write" ? connection`commit` : connection`rollback`).execute();
      if (mode === "read") {
        // Nothing can fail any more: the answer need not wait for the connection to be free again.
        release = () => pool.ending.add(ended.then(connection.release, connection.release));
      } else {
        await ended;
      }
      return result;
    } catch (error) {
      await connection`rollback`.catch(() => undefined);
      // A statement behind a refused binding fails for having come too late; the refusal is the reason.
      throw toOmniError(
        await bound.then(
          () => error,
          (refusal: unknown) => refusal,
        ),
      );
    }
  } finally {
    release();
  }
}

async function reserve(client: SqlClient): Promise<SqlConnection> {
  try {
    return await client.reserve();
  } catch (cause) {
    throw new OmniError("unavailable", "The database cannot be reached at the moment; try again shortly.", { cause });
  }
}
