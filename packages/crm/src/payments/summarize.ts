import { moneySchema, toMoney } from "@omni/core";
import { defineStatement, statementCache } from "@omni/db";
import { payments } from "@omni/db/schema";
import { and, sql } from "drizzle-orm";
import { z } from "zod";
import { conditionsOf, givenFilters, shapeOf, type Values, valuesOf } from "../filter.ts";
import { defineQuery } from "../verbs.ts";
import { paymentFilter } from "./filter.ts";

const month = sql<string>`to_char(${payments.paidOn}, 'YYYY-MM')`;

function build(given: Values) {
  return defineStatement(
    {
      month,
      currency: payments.currency,
      count: sql<bigint>`count(*)`,
      // A sum over bigint is numeric in PostgreSQL; it is cast back, and overflows loudly rather than lose digits.
      amount: sql<bigint>`sum(${payments.amount})::bigint`,
    },
    (select) =>
      select
        .from(payments)
        .where(and(...conditionsOf(paymentFilter, given)))
        .groupBy(sql`1`, payments.currency)
        .orderBy(sql`1`, payments.currency),
  );
}
const cached = statementCache<{ month: string; currency: string; count: bigint; amount: bigint }>();

/** What was paid month by month, per currency. Months without a payment are not there. */
export const summarizePayments = defineQuery({
  name: "payments.summarize",
  summary: "What payments add up to by month, per currency",
  permission: "payments:read",
  input: z.strictObject(paymentFilter.shape),
  output: z.object({
    data: z.array(
      z.object({
        month: z.string().meta({ description: "`2026-03`" }),
        count: z.number().int(),
        amount: moneySchema,
      }),
    ),
  }),
  async run({ input, tx }) {
    const given = givenFilters(paymentFilter, input);
    const statement = cached(shapeOf(given), () => build(given));
    const rows = await tx.rows(statement, await valuesOf(paymentFilter, given, input, tx));
    return {
      data: rows.map(({ month: key, count, amount, currency }) => ({
        month: key,
        count: Number(count),
        amount: toMoney(amount, currency),
      })),
    };
  },
});
