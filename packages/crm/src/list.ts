/**
 * One mechanism for every list: typed filters, sorts with an index each, pages by key. A list is declared as data; see
 * `invoices/list.ts`.
 *
 * Pages go by the last row's sort values and id (keyset), so that page 1,000 costs what page 1 costs and rows that come in
 * between shift nothing.
 *
 * @module
 */
import { cursorSchema, decodeCursor, encodeCursor, type Permission, pageLimitSchema, pageOf } from "@omni/core";
import { defineStatement, type RowOf, type Selection, statementCache, value } from "@omni/db";
import { and, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgSelectBuilder } from "drizzle-orm/pg-core";
import { z } from "zod";
import { conditionsOf, type Filter, givenFilters, shapeOf, type Values, valuesOf } from "./filter.ts";
import { defineQuery } from "./verbs.ts";

/** What `select.from(…).innerJoin(…)` gives: something the list adds its conditions, order and limit to. */
interface Source {
  $dynamic(): {
    where(condition: SQL | undefined): {
      orderBy(...by: SQL[]): { limit(limit: ReturnType<typeof value>): { toSQL(): { sql: string; params: unknown[] } } };
    };
  };
}

export interface ListSpec<S extends Selection, Filters extends z.ZodRawShape, Item extends z.ZodType> {
  readonly name: string;
  readonly summary: string;
  readonly permission: Permission;
  readonly item: Item;
  readonly filter: Filter<Filters>;
  /** A condition of every call, where a policy alone would leave the planner without an index. */
  readonly always?: SQL;
  readonly selection: S;
  readonly from: (select: PgSelectBuilder<Selection, "qb">) => Source;
  /** What is never null and an index holds in this order; the id comes last by itself. */
  readonly sorts: Readonly<Record<string, readonly (PgColumn | SQL)[]>>;
  readonly defaultSort: string;
  readonly id: PgColumn;
  readonly toItem: (row: RowOf<S>) => z.input<Item>;
}

/** Defines a query verb `{ filters…, sort, limit, cursor } → { data, nextCursor }`. `totals.ts` has its companion. */
export function defineList<S extends Selection, Filters extends z.ZodRawShape, Item extends z.ZodType>(
  spec: ListSpec<S, Filters, Item>,
) {
  const sortNames = Object.keys(spec.sorts).flatMap((name) => [name, `-${name}`]);
  const paging = {
    sort: z.enum(sortNames).default(spec.defaultSort).meta({ description: "A minus sign in front sorts downwards" }),
    limit: pageLimitSchema,
    cursor: cursorSchema.optional(),
  };
  const input = z.strictObject({ ...spec.filter.shape, ...paging });
  // Said to the compiler, which cannot see through the shape while `Filters` is open.
  type Given = z.output<z.ZodObject<Filters>> & z.output<z.ZodObject<typeof paging>>;
  type Row = RowOf<S> & Record<`cursor${number}`, string | bigint>;
  const cached = statementCache<Row>();

  function build(sort: string, columns: readonly (PgColumn | SQL)[], given: Values, paged: boolean) {
    const keys = [...columns, spec.id];
    const direction = sort.startsWith("-") ? sql`desc` : sql`asc`;
    const conditions = [spec.always, ...conditionsOf(spec.filter, given)];
    if (paged) {
      const last = keys.map((_, index) => sql`${value(`cursor${index}`)}`);
      const beyond = sort.startsWith("-") ? sql`<` : sql`>`;
      conditions.push(sql`(${sql.join(keys, sql`, `)}) ${beyond} (${sql.join(last, sql`, `)})`);
    }
    const cursorColumns = Object.fromEntries(keys.map((column, index) => [`cursor${index}`, column]));
    return defineStatement({ ...spec.selection, ...cursorColumns }, (select) =>
      spec
        .from(select)
        .$dynamic()
        .where(and(...conditions))
        .orderBy(...keys.map((column) => sql`${column} ${direction}`))
        .limit(value("limit")),
    ) as ReturnType<Parameters<typeof cached>[1]>;
  }

  return defineQuery({
    name: spec.name,
    summary: spec.summary,
    permission: spec.permission,
    input,
    output: pageOf(spec.item),
    async run({ input: parsed, tx }) {
      const input = parsed as Given;
      const { sort, limit, cursor } = input;
      const given = givenFilters(spec.filter, input);
      const columns = spec.sorts[sort.replace(/^-/, "")] ?? [];
      const position = cursor === undefined ? undefined : decodeCursor(cursor, sort, columns.length + 1);
      const shape = [sort, position !== undefined, shapeOf(given)].join();
      const statement = cached(shape, () => build(sort, columns, given, position !== undefined));

      const resolved = await valuesOf(spec.filter, given, input, tx);
      const cursorValues = Object.fromEntries((position ?? []).map((it, index) => [`cursor${index}`, it]));
      const rows = await tx.rows(statement, { ...resolved, ...cursorValues, limit: limit + 1 });

      const page = rows.length > limit ? rows.slice(0, limit) : rows;
      const last = rows.length > limit ? page.at(-1) : undefined;
      return {
        data: page.map(spec.toItem),
        nextCursor:
          last === undefined
            ? null
            : encodeCursor(
                sort,
                [...columns, spec.id].map((_, index) => String(last[`cursor${index}`])),
              ),
      };
    },
  });
}
