import type { SqlClient, SqlConnection } from "../connect.ts";

/** What a raw statement may be bound to; without `team`, nothing is. */
export interface Binding {
  readonly team?: string;
  readonly user?: string;
}

/** Statements past the product's own door: as one of its roles, with nothing set but the binding. Always rolled back. */
export async function asRole<T>(
  client: SqlClient,
  role: "omni_app" | "omni_auth",
  { team, user }: Binding,
  run: (sql: SqlConnection) => Promise<T>,
): Promise<T> {
  const connection = await client.reserve();
  try {
    await connection`begin`;
    if (team !== undefined) await connection`select set_config('app.team_id', ${team}, true)`;
    if (user !== undefined) await connection`select set_config('app.user_id', ${user}, true)`;
    await connection.unsafe(`set local role ${role}`);
    return await run(connection);
  } finally {
    await connection`rollback`;
    connection.release();
  }
}

/** SQLSTATE and message of a refusal; throws when nothing was refused. */
export async function refusalOf(promise: PromiseLike<unknown>): Promise<{ code: string; message: string }> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error) || !("code" in error)) throw new Error("the database refused nothing", { cause: error });
  return { code: String(error.code), message: error.message };
}

/** Every table that holds a team's rows, read from the catalogue: a new table is part of every sweep from its first day. */
export async function tenantTables(client: SqlClient): Promise<string[]> {
  const rows = await client<{ name: string }[]>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'team_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;
  return rows.map(({ name }) => name);
}
