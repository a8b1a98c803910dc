import type postgres from "postgres";
import type { SqlClient } from "../connect.ts";

/** A transaction of `SqlClient`: values come back as its connection parses them. */
export type Transaction = SqlClient extends postgres.Sql<infer Types> ? postgres.TransactionSql<Types> : never;
