/**
 * Filters as data: what a list and its totals both take, and the SQL each one stands for.
 *
 * @module
 */
import type { TenantTx } from "@omni/db";
import type { SQL } from "drizzle-orm";
import type { z } from "zod";

export type Values = Record<string, unknown>;

export interface Filter<Shape extends z.ZodRawShape> {
  readonly shape: Shape;
  /**
   * The condition of each filter, with `value(name)` for what was given. A boolean filter has one for true and one for false.
   * Only operators that are LEAKPROOF can use an index under row-level security: `=`, `<`, `>` on text, dates, bigint, uuid.
   */
  readonly conditions: { readonly [K in keyof Shape]: SQL | { readonly true: SQL; readonly false: SQL } };
  /** Turns what a person gave into values for the conditions: a customer in words into its id. */
  readonly resolve?: (given: z.output<z.ZodObject<Shape>>, tx: TenantTx) => Promise<Values>;
}

export function defineFilter<Shape extends z.ZodRawShape>(filter: Filter<Shape>): Filter<Shape> {
  return filter;
}

/** The filters that were given, by name. */
export function givenFilters<Shape extends z.ZodRawShape>(filter: Filter<Shape>, input: Values): Values {
  return Object.fromEntries(Object.entries(input).filter(([name, it]) => name in filter.shape && it !== undefined));
}

/** What decides the SQL: which filters were given, and which way the boolean ones point. */
export function shapeOf(given: Values): string {
  return Object.entries(given)
    .map(([name, it]) => (typeof it === "boolean" ? `${name}=${it}` : name))
    .join();
}

export function conditionsOf<Shape extends z.ZodRawShape>(filter: Filter<Shape>, given: Values): (SQL | undefined)[] {
  return Object.entries(given).map(([name, it]) => {
    const condition = filter.conditions[name];
    if (condition === undefined || !("true" in condition)) return condition;
    return it === true ? condition.true : condition.false;
  });
}

/** The values the conditions are run with: as given, but for what `resolve` looks up. */
export async function valuesOf<Shape extends z.ZodRawShape>(
  filter: Filter<Shape>,
  given: Values,
  input: z.output<z.ZodObject<Shape>>,
  tx: TenantTx,
): Promise<Values> {
  return filter.resolve === undefined ? given : { ...given, ...(await filter.resolve(input, tx)) };
}
