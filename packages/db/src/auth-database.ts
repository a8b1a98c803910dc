import { drizzle, type PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import type { SqlClient } from "./connect.ts";

/**
 * The database as better-auth sees it: every statement runs as a role that may touch the `auth` schema and nothing else. The
 * four messages leave together, one round trip.
 */
export function authDatabase(client: SqlClient): PgRemoteDatabase {
  return drizzle(
    async (text, parameters, method) => {
      const connection = await client.reserve();
      try {
        const opening = [connection`begin`.execute(), connection`set local role omni_auth`.execute()];
        // Awaited below; if the query fails first, theirs must not count as unhandled.
        for (const sent of opening) sent.catch(() => undefined);
        const query = connection.unsafe(text, parameters, { prepare: true });
        const rows = method === "all" ? await query.values() : await query;
        await Promise.all(opening);
        await connection`commit`;
        return { rows: [...rows] };
      } catch (error) {
        await connection`rollback`.catch(() => undefined);
        throw error;
      } finally {
        connection.release();
      }
    },
    { casing: "snake_case" },
  );
}
