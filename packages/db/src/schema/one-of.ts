import { sql } from "drizzle-orm";
import { check } from "drizzle-orm/pg-core";

/**
 * `text` + CHECK rather than an enum type: enum comparison is not LEAKPROOF, so that under row-level security it could not
 * use an index. A null passes, as CHECK has it.
 */
export function oneOf(table: string, column: string, values: readonly string[]) {
  const list = values.map((value) => `'${value}'`).join(", ");
  return check(`${table}_${column}_check`, sql.raw(`${column} in (${list})`));
}
