import type { SQLWrapper } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle, type PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import type { Statement } from "./statement.ts";

/** What a verb works with: a transaction bound to its team. */
export interface TenantTx {
  /** Runs a prebuilt statement: the fast way, for reads that happen all the time. */
  rows<Row>(statement: Statement<Row>, values?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** Runs SQL written with Drizzle's `sql`; column names come back as written. */
  execute<Row>(query: SQLWrapper): Promise<Row[]>;
  /** Drizzle on this transaction, for writes. */
  readonly db: PgRemoteDatabase;
}

/** How statements get to the server, prepared unless said otherwise. Both send before they return: the order of calls is the order on the wire. */
export interface Sender {
  arrays(text: string, parameters: unknown[], isPrepared?: boolean): Promise<unknown[][]>;
  objects(text: string, parameters: unknown[]): Promise<object[]>;
}

const dialect = new PgDialect({ casing: "snake_case" });

export function createTenantTx(sender: Sender): TenantTx {
  let db: PgRemoteDatabase | undefined;
  return {
    async rows(statement, values = {}) {
      const rows = await sender.arrays(statement.text, statement.parameters(values), statement.isPrepared);
      return rows.map(statement.toRow);
    },
    async execute<Row>(query: SQLWrapper) {
      const { sql, params } = dialect.sqlToQuery(query.getSQL());
      return (await sender.objects(sql, params)) as Row[];
    },
    get db() {
      db ??= drizzle(
        async (text, parameters, method) => ({
          rows: await (method === "all" ? sender.arrays(text, parameters) : sender.objects(text, parameters)),
        }),
        { casing: "snake_case" },
      );
      return db;
    },
  };
}
