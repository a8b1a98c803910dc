/**
 * Drizzle builds the SQL, we send it. A statement is built once per shape and kept as text; a call only fills in values
 * (docs/adr/0003-drizzle-builds-our-transport-sends.md has the measurements).
 *
 * @module
 */
import { fillPlaceholders, type GetColumnData, type Placeholder, type SQL, sql } from "drizzle-orm";
import { type PgColumn, PgDialect, type PgSelectBuilder, QueryBuilder } from "drizzle-orm/pg-core";

/** A flat selection: `{ id: invoices.id, customerName: customers.name, isOpen: sql<boolean>`…` }`. */
export type Selection = Record<string, PgColumn | SQL | SQL.Aliased>;

/** What one row of a selection comes back as. A column of an outer join may also be null: say so with `sql<string | null>`. */
export type RowOf<S extends Selection> = {
  [K in keyof S]: S[K] extends PgColumn ? GetColumnData<S[K]> : S[K] extends SQL<infer T> | SQL.Aliased<infer T> ? T : never;
};

/** SQL text, and how a row of its cells becomes a record. */
export interface Statement<Row> {
  readonly text: string;
  /** False for one that is not worth remembering: the server parses and plans it each time, and keeps nothing. */
  readonly isPrepared: boolean;
  toRow(cells: readonly unknown[]): Row;
  parameters(values: Readonly<Record<string, unknown>>): unknown[];
}

const builder = new QueryBuilder(new PgDialect({ casing: "snake_case" }));

/**
 * Builds a statement: `build` gets `select(selection)` and adds the rest, with `value(name)` wherever a value varies. Values
 * come back as the connection parses them (see `connect`).
 */
export function defineStatement<S extends Selection>(
  selection: S,
  build: (select: PgSelectBuilder<Selection, "qb">) => { toSQL(): { sql: string; params: unknown[] } },
): Statement<RowOf<S>> {
  const { sql: text, params } = build(builder.select<Selection>(selection)).toSQL();
  return {
    text,
    isPrepared: true,
    toRow: compileToRow(Object.keys(selection)),
    parameters: (values) => fillPlaceholders(params, values),
  };
}

/**
 * `cells => ({ "id": cells[0], … })` as source: an object made in one go costs a fifth of one filled by name, and a list makes
 * hundreds. The names are those of selections in our code.
 */
function compileToRow<Row>(columns: readonly string[]): (cells: readonly unknown[]) => Row {
  const fields = columns.map((column, index) => `${JSON.stringify(column)}: cells[${index}]`);
  return new Function("cells", `return { ${fields.join(", ")} };`) as (cells: readonly unknown[]) => Row;
}

/** Shapes that one cache remembers: people use a few dozen of a list's filters and sorts, a program that tries them all any number. */
const mostShapes = 250;

/**
 * Statements by shape, for lists whose filters vary. Shapes come from our own names, never from a caller's text; those beyond
 * the first 250 are built and sent each time anew, so that neither we nor the server's connections keep thousands.
 */
export function statementCache<Row>(): (shape: string, build: () => Statement<Row>) => Statement<Row> {
  const statements = new Map<string, Statement<Row>>();
  return (shape, build) => {
    let statement = statements.get(shape);
    if (statement === undefined) {
      if (statements.size >= mostShapes) return { ...build(), isPrepared: false };
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
