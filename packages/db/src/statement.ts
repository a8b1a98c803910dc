/**
 * Drizzle builds the SQL, we send it. A statement is built once per shape and kept as text; a call only fills in values
 * (docs/adr/0003-drizzle-builds-our-transport-sends.md has the measurements).
 *
 * @module
 */
import { fillPlaceholders, type Placeholder, type SQL, sql } from "drizzle-orm";
import { PgDialect, QueryBuilder } from "drizzle-orm/pg-core";

/** Builds queries without a connection, for `defineStatement`. */
export const queries = new QueryBuilder(new PgDialect({ casing: "snake_case" }));

interface BuiltQuery<Row> {
  readonly _: { readonly result: Row[] };
  toSQL(): { sql: string; params: unknown[] };
  getSelectedFields(): unknown;
}

/** SQL text with the names of its columns in order. */
export interface Statement<Row> {
  readonly text: string;
  readonly columns: readonly (keyof Row & string)[];
  parameters(values: Readonly<Record<string, unknown>>): unknown[];
}

/**
 * Turns a Drizzle query into a statement. The selection must be flat – `{ id: invoices.id, customerName: customers.name }` –
 * and every value that varies a placeholder. Values come back as the connection parses them (see `connect`).
 */
export function defineStatement<Row extends Record<string, unknown>>(query: BuiltQuery<Row>): Statement<Row> {
  const { sql: text, params } = query.toSQL();
  return {
    text,
    columns: Object.keys(query.getSelectedFields() as Record<keyof Row & string, unknown>),
    parameters: (values) => fillPlaceholders(params, values),
  };
}

/** Statements by shape, for lists whose filters vary. Shapes come from our own names, never from a caller's text, so they are few. */
export function statementCache<Row>(): (shape: string, build: () => Statement<Row>) => Statement<Row> {
  const statements = new Map<string, Statement<Row>>();
  return (shape, build) => {
    let statement = statements.get(shape);
    if (statement === undefined) {
      statement = build();
      statements.set(shape, statement);
    }
    return statement;
  };
}

/** A value to be filled in by name when the statement is run. */
export function value(name: string): Placeholder {
  return sql.placeholder(name);
}

export type { SQL };
