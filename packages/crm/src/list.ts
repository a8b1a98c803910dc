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
import { and, or, type SQL, sql } from "drizzle-orm";
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

/** Most orders under the first: beyond them rows are in one place already. */
const mostOrders = 3;

/** One of the sorts, or what tells rows apart that are alike by those before it. */
interface Order {
  readonly columns: readonly (PgColumn | SQL)[];
  readonly isDown: boolean;
}

/** Defines a query verb `{ filters…, sort, thenBy, limit, cursor } → { data, nextCursor }`. `totals.ts` has its companion. */
export function defineList<S extends Selection, Filters extends z.ZodRawShape, Item extends z.ZodType>(
  spec: ListSpec<S, Filters, Item>,
) {
  const sortNames = Object.keys(spec.sorts).flatMap((name) => [name, `-${name}`]);
  const paging = {
    sort: z.enum(sortNames).default(spec.defaultSort).meta({ description: "A minus sign in front sorts downwards" }),
    thenBy: z
      .array(z.enum(sortNames))
      .max(mostOrders)
      .optional()
      .meta({ description: "Further sorts, for rows that are alike by the first; in their order" }),
    limit: pageLimitSchema,
    cursor: cursorSchema.optional(),
  };
  const input = z.strictObject({ ...spec.filter.shape, ...paging });
  // Said to the compiler, which cannot see through the shape while `Filters` is open.
  type Given = z.output<z.ZodObject<Filters>> & z.output<z.ZodObject<typeof paging>>;
  type Row = RowOf<S> & Record<`cursor${number}`, string | bigint>;
  const cached = statementCache<Row>();

  /** The id goes the way of the sort before it: an index of that sort then holds the whole order. */
  function ordersOf(sorts: readonly string[]): Order[] {
    const orders = sorts.map((sort) => ({ columns: spec.sorts[sort.replace(/^-/, "")] ?? [], isDown: sort.startsWith("-") }));
    return orders.map((order, index) =>
      index < orders.length - 1 ? order : { ...order, columns: [...order.columns, spec.id] },
    );
  }

  function build(orders: readonly Order[], given: Values, paged: boolean) {
    const keys = orders.flatMap(({ columns }) => columns);
    const conditions = [spec.always, ...conditionsOf(spec.filter, given)];
    if (paged) conditions.push(beyond(orders));
    const cursorColumns = Object.fromEntries(keys.map((column, index) => [`cursor${index}`, column]));
    return defineStatement({ ...spec.selection, ...cursorColumns }, (select) =>
      spec
        .from(select)
        .$dynamic()
        .where(and(...conditions))
        .orderBy(...orders.flatMap(({ columns, isDown }) => columns.map((key) => sql`${key} ${isDown ? sql`desc` : sql`asc`}`)))
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
      const { sort: first, thenBy = [], limit, cursor } = input;
      // The same a second time tells nothing apart.
      const sorts = [first, ...thenBy].filter((name, at, all) => all.findIndex((other) => isSame(other, name)) === at);
      const sort = sorts.join();
      const orders = ordersOf(sorts);
      const keyCount = orders.flatMap(({ columns }) => columns).length;
      const given = givenFilters(spec.filter, input);
      const position = cursor === undefined ? undefined : decodeCursor(cursor, sort, keyCount);
      const shape = [sort, position !== undefined, shapeOf(given)].join();
      const statement = cached(shape, () => build(orders, given, position !== undefined));

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
                Array.from({ length: keyCount }, (_, index) => String(last[`cursor${index}`])),
              ),
      };
    },
  });
}

/** Whether two sorts go by the same, up or down. */
function isSame(one: string, other: string): boolean {
  return one.replace(/^-/, "") === other.replace(/^-/, "");
}

/**
 * What comes after the row whose keys are `cursor0`, `cursor1`, … : beyond it by the first sort, or level with it there and
 * beyond it by the next. With several sorts the first also stands by itself, since an index can start at that.
 */
function beyond([first, ...others]: readonly Order[], from = 0): SQL | undefined {
  if (first === undefined) return undefined;
  const keys = sql`(${sql.join([...first.columns], sql`, `)})`;
  const last = sql`(${sql.join(
    first.columns.map((_, index) => sql`${value(`cursor${from + index}`)}`),
    sql`, `,
  )})`;
  const past = sql`${keys} ${first.isDown ? sql`<` : sql`>`} ${last}`;
  if (others.length === 0) return past;
  const level = and(sql`${keys} = ${last}`, beyond(others, from + first.columns.length));
  return and(sql`${keys} ${first.isDown ? sql`<=` : sql`>=`} ${last}`, or(past, level));
}
