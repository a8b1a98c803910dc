import { moneySchema, toMoney } from "@omni/core";
import { defineStatement, statementCache } from "@omni/db";
import { quotes } from "@omni/db/schema";
import { and, sql } from "drizzle-orm";
import { z } from "zod";
import { conditionsOf, givenFilters, shapeOf, type Values, valuesOf } from "../filter.ts";
import { defineQuery } from "../verbs.ts";
import { quoteFilter } from "./filter.ts";
import { quoteStatusSchema } from "./schemas.ts";

const { status: _, ...shape } = quoteFilter.shape;

interface Row {
  readonly status: z.infer<typeof quoteStatusSchema>;
  readonly currency: string;
  readonly count: bigint;
  readonly gross: bigint;
}

const cached = statementCache<Row>();

function build(given: Values) {
  return defineStatement(
    {
      status: quotes.status,
      currency: quotes.currency,
      count: sql<bigint>`count(*)`,
      gross: sql<bigint>`sum(${quotes.grossTotal})::bigint`,
    },
    (select) =>
      select
        .from(quotes)
        .where(and(...conditionsOf(quoteFilter, given)))
        .groupBy(quotes.status, quotes.currency)
        .orderBy(quotes.status, quotes.currency),
  );
}

/** How many of the quotes that went out were accepted. Drafts never went out; those still open count among the sent. */
export const convertQuotes = defineQuery({
  name: "quotes.conversion",
  summary: "Which share of the quotes was accepted, and the quotes by status",
  permission: "quotes:read",
  input: z.strictObject(shape),
  output: z.object({
    count: z.number().int().meta({ description: "Drafts included" }),
    sent: z.number().int().meta({ description: "All but drafts" }),
    accepted: z.number().int(),
    decided: z.number().int().meta({ description: "Accepted, declined or expired" }),
    rateOfSent: z.string().nullable().meta({ description: "Per cent, one decimal" }),
    rateOfDecided: z.string().nullable().meta({ description: "Per cent, one decimal" }),
    byStatus: z.array(z.object({ status: quoteStatusSchema, count: z.number().int(), grossTotal: moneySchema })).meta({
      description: "One a status and currency",
    }),
  }),
  async run({ input, tx }) {
    const given = givenFilters(quoteFilter, input);
    const rows = await tx.rows(
      cached(shapeOf(given), () => build(given)),
      await valuesOf(quoteFilter, given, input, tx),
    );
    const count = (...statuses: string[]) =>
      Number(rows.filter(({ status }) => statuses.includes(status)).reduce((sum, row) => sum + row.count, 0n));
    const accepted = count("accepted");
    const decided = count("accepted", "declined", "expired");
    const sent = count("sent") + decided;
    return {
      count: Number(rows.reduce((sum, row) => sum + row.count, 0n)),
      sent,
      accepted,
      decided,
      rateOfSent: shareOf(accepted, sent),
      rateOfDecided: shareOf(accepted, decided),
      byStatus: rows.map((row) => ({
        status: row.status,
        count: Number(row.count),
        grossTotal: toMoney(row.gross, row.currency),
      })),
    };
  },
});

/** Per cent with one decimal, rounded half up; null of nothing. */
function shareOf(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
