/**
 * What a list adds up to: the same filters, over all rows and never one page, in SQL, per currency.
 *
 * @module
 */
import { moneySchema, type Permission, toMoney } from "@omni/core";
import { defineStatement, type Selection, statementCache } from "@omni/db";
import { and, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgSelectBuilder } from "drizzle-orm/pg-core";
import { z } from "zod";
import { conditionsOf, type Filter, givenFilters, shapeOf, type Values, valuesOf } from "./filter.ts";
import { defineQuery } from "./verbs.ts";

export const totalsSchema = z.object({
  count: z.number().int(),
  sums: z.record(z.string(), z.array(moneySchema)).meta({ description: "By name, one amount per currency" }),
});

interface GroupedSource {
  $dynamic(): {
    where(condition: SQL | undefined): { groupBy(by: PgColumn | SQL): { toSQL(): { sql: string; params: unknown[] } } };
  };
}

export interface TotalsSpec<Filters extends z.ZodRawShape> {
  readonly filter: Filter<Filters>;
  readonly name: string;
  readonly summary: string;
  readonly permission: Permission;
  /** A condition of every call. */
  readonly always?: SQL;
  readonly from: (select: PgSelectBuilder<Selection, "qb">) => GroupedSource;
  /** Column of the currency; null for records without amounts. */
  readonly currency: PgColumn | null;
  /** Minor-unit columns to add up, by the name the sum gets. */
  readonly sums: Readonly<Record<string, PgColumn | SQL>>;
}

interface TotalsRow {
  readonly currency: string;
  readonly count: bigint;
  readonly [sum: `sum${number}`]: bigint;
}

/** Defines a query verb `{ filters… } → { count, sums: { name: Money[] } }`, currencies in alphabetical order. */
export function defineTotals<Filters extends z.ZodRawShape>(spec: TotalsSpec<Filters>) {
  const cached = statementCache<TotalsRow>();
  const names = Object.keys(spec.sums);
  const input = z.strictObject(spec.filter.shape);

  function build(given: Values) {
    // A sum over bigint is numeric in PostgreSQL; it is cast back, and overflows loudly rather than lose digits.
    const sums = Object.fromEntries(
      Object.values(spec.sums).map((column, index) => [`sum${index}`, sql`sum(${column})::bigint`]),
    );
    const currency = spec.currency ?? sql`null`;
    return defineStatement({ currency, count: sql`count(*)`, ...sums }, (select) =>
      spec
        .from(select)
        .$dynamic()
        .where(and(spec.always, ...conditionsOf(spec.filter, given)))
        // Without amounts there is one group, of all rows.
        .groupBy(spec.currency ?? sql`()`),
    ) as ReturnType<Parameters<typeof cached>[1]>;
  }

  return defineQuery({
    name: spec.name,
    summary: spec.summary,
    permission: spec.permission,
    input,
    output: totalsSchema,
    async run({ input: filters, tx }) {
      const given = givenFilters(spec.filter, filters);
      const statement = cached(shapeOf(given), () => build(given));
      const rows = await tx.rows(statement, await valuesOf(spec.filter, given, filters, tx));
      rows.sort((a, b) => (a.currency < b.currency ? -1 : 1));
      return {
        count: Number(rows.reduce((count, row) => count + row.count, 0n)),
        sums: Object.fromEntries(
          names.map((name, index) => [name, rows.map((row) => toMoney(row[`sum${index}`] ?? 0n, row.currency))]),
        ),
      };
    },
  });
}
