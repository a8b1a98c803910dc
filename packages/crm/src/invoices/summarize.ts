import { type Money, moneySchema, OmniError, toMoney } from "@omni/core";
import { defineStatement, statementCache, type TenantTx, value } from "@omni/db";
import { customers, invoices } from "@omni/db/schema";
import { and, type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { z } from "zod";
import { conditionsOf, givenFilters, shapeOf, type Values, valuesOf } from "../filter.ts";
import { comparisons, periodBefore } from "../period-before.ts";
import { defineQuery } from "../verbs.ts";
import { invoiceFilter } from "./filter.ts";
import { ofItsCustomer } from "./internal.ts";

const measured = {
  grossTotal: invoices.grossTotal,
  netTotal: invoices.netTotal,
  taxTotal: invoices.taxTotal,
  balanceDue: invoices.balanceDue,
} as const;
export const invoiceAmounts = ["grossTotal", "netTotal", "taxTotal", "balanceDue"] as const;

const daysLate = sql`(app.today() - ${invoices.dueDate})`;
/** The key of each grouping, and what it is called; a key sorts like what it stands for. */
const groupings = {
  customer: { key: sql`${invoices.customerId}::text`, label: sql`max(${customers.name})` },
  month: { key: sql`to_char(${value("date")}, 'YYYY-MM')` },
  quarter: { key: sql`to_char(${value("date")}, 'YYYY-"Q"Q')` },
  year: { key: sql`to_char(${value("date")}, 'YYYY')` },
  status: { key: sql`${invoices.status}` },
  paymentState: { key: sql`${invoices.paymentState}` },
  currency: { key: sql`${invoices.currency}` },
  industry: { key: sql`coalesce(${customers.industry}, '')` },
  country: { key: sql`coalesce(${customers.country}, '')` },
  ageing: {
    key: sql`case when ${daysLate} <= 0 then '0 not due' when ${daysLate} <= 30 then '1 1–30 days' when ${daysLate} <= 60 then '2 31–60 days'
      when ${daysLate} <= 90 then '3 61–90 days' else '4 over 90 days' end`,
  },
} as const satisfies Record<string, { key: SQL; label?: SQL }>;
export const invoiceGroupings = [
  "customer",
  "month",
  "quarter",
  "year",
  "status",
  "paymentState",
  "currency",
  "industry",
  "country",
  "ageing",
] as const;
const inTime: readonly string[] = ["month", "quarter", "year"];

const figuresSchema = z.object({
  count: z.number().int(),
  sum: moneySchema,
  average: moneySchema.meta({ description: "Rounded to the minor unit, half away from zero" }),
  min: moneySchema,
  max: moneySchema,
});

export const invoiceSummarySchema = z
  .object({
    count: z.number().int().meta({ description: "Over all currencies" }),
    totals: z.array(figuresSchema).meta({ description: "One a currency, over all that match" }),
    groups: z.array(figuresSchema.extend({ key: z.string(), label: z.string() })).meta({
      description: "One a group and currency; the first `limit` groups",
    }),
    groupCount: z.number().int().meta({ description: "How many groups there are; 0 without `groupBy`" }),
    previous: z
      .object({
        from: z.string().meta({ format: "date" }),
        to: z.string().meta({ format: "date" }),
        count: z.number().int(),
        totals: z.array(figuresSchema),
        changes: z.array(
          z.object({
            difference: moneySchema,
            percent: z.string().nullable().meta({ description: "Of the sum before, one decimal; null where that was zero" }),
          }),
        ),
      })
      .nullable(),
  })
  .meta({ id: "InvoiceSummary" });

const summaryInput = {
  ...invoiceFilter.shape,
  of: z.enum(invoiceAmounts).default("grossTotal").meta({ description: "Which amount is added up" }),
  groupBy: z.enum(invoiceGroupings).optional().meta({
    description:
      "Months, quarters and years are those of the due date or payment date where only that is filtered by, else of the issue date",
  }),
  orderBy: z
    .enum(["-sum", "sum", "-count", "count", "-average", "average", "key"])
    .optional()
    .meta({ description: "Which groups come first: the largest sums, unless it is stretches of time or ageing" }),
  limit: z.number().int().min(1).max(200).default(50),
  compareWith: z
    .enum(comparisons)
    .optional()
    .meta({ description: "Adds the same figures for the period before; needs a period" }),
};
type Given = z.output<z.ZodObject<typeof summaryInput>>;

const dialect = new PgDialect({ casing: "snake_case" });
interface Row {
  readonly key: string;
  readonly label: string;
  readonly currency: string;
  readonly groups: bigint;
  readonly count: bigint;
  readonly sum: bigint;
  readonly average: bigint;
  readonly min: bigint;
  readonly max: bigint;
}
const columns = {
  key: sql``,
  label: sql``,
  currency: sql``,
  groups: sql``,
  count: sql``,
  sum: sql``,
  average: sql``,
  min: sql``,
  max: sql``,
};
const cached = statementCache<Row>();

/** Count, sum, average, smallest and largest of what the invoice filter finds, per currency and per group, all in SQL. */
export const summarizeInvoices = defineQuery({
  name: "invoices.summarize",
  summary: "What invoices add up to, by customer, time, state, industry, country or age, and compared with before",
  permission: "invoices:read",
  input: z.strictObject(summaryInput),
  output: invoiceSummarySchema,
  async run({ input, tx }) {
    const given = givenFilters(invoiceFilter, input);
    const values = await valuesOf(invoiceFilter, given, input, tx);
    const earlier = input.compareWith === undefined ? null : await rangeBefore(input, tx);
    const [all, groups, before] = await Promise.all([
      rowsOf(tx, { ...input, groupBy: undefined }, given, values),
      input.groupBy === undefined ? [] : rowsOf(tx, input, given, values),
      earlier === null
        ? []
        : rowsOf(tx, { ...input, groupBy: undefined }, { ...given, ...earlier.bounds }, { ...values, ...earlier.bounds }),
    ]);
    return {
      count: countOf(all),
      totals: all.map(toFigures),
      groups: groups.map((row) => ({ key: row.key, label: row.label, ...toFigures(row) })),
      groupCount: Number(groups[0]?.groups ?? 0n),
      previous:
        earlier === null
          ? null
          : { ...earlier.range, count: countOf(before), totals: before.map(toFigures), changes: changesOf(all, before) },
    };
  },
});

function rowsOf(tx: TenantTx, { of, groupBy, orderBy, limit }: Given, given: Values, values: Values): Promise<Row[]> {
  const date = dateOf(given);
  const order = orderBy ?? (groupBy !== undefined && (inTime.includes(groupBy) || groupBy === "ageing") ? "key" : "-sum");
  const statement = cached([of, groupBy, order, date, shapeOf(given)].join(), () => build(of, groupBy, order, date, given));
  return tx.rows(statement, { ...values, limit });
}

type DateField = "issueDate" | "dueDate" | "paidDate";

/** The date that a period of the filters is about: the one that alone is bounded. */
function dateOf(given: Values): DateField {
  const isBounded = (field: DateField) => `${field}From` in given || `${field}To` in given;
  if (isBounded("issueDate")) return "issueDate";
  return isBounded("dueDate") ? "dueDate" : isBounded("paidDate") ? "paidDate" : "issueDate";
}

const dateColumns: Readonly<Record<DateField, SQL>> = {
  issueDate: sql`${invoices.issueDate}`,
  dueDate: sql`${invoices.dueDate}`,
  paidDate: sql`(select max(p.paid_on) from payments p where p.team_id = ${invoices.teamId} and p.invoice_id = ${invoices.id})`,
};

function build(of: Given["of"], groupBy: Given["groupBy"], order: string, date: DateField, given: Values) {
  const amount = measured[of];
  const grouping: { readonly key: SQL; readonly label?: SQL } | undefined =
    groupBy === undefined ? undefined : groupings[groupBy];
  const key = inTime.includes(groupBy ?? "")
    ? sql`to_char(${dateColumns[date]}, ${sql.raw({ month: "'YYYY-MM'", quarter: `'YYYY-"Q"Q'`, year: "'YYYY'" }[groupBy as string] ?? "''")})`
    : (grouping?.key ?? sql`''`);
  // A sum over bigint is numeric in PostgreSQL; it is cast back, and overflows loudly rather than lose digits.
  const figures = sql`count(*) as "count", sum(${amount})::bigint as "sum", round(avg(${amount}))::bigint as "average",
    min(${amount}) as "min", max(${amount}) as "max"`;
  const by = order.replace("-", "");
  const direction = order.startsWith("-") ? sql`desc` : sql`asc`;
  // Amounts of different currencies do not compare: each currency has its own first ones. Counts add up over currencies.
  const rank =
    by === "key"
      ? sql`dense_rank() over (order by k)`
      : by === "count"
        ? sql`dense_rank() over (order by all_counts ${direction}, k)`
        : sql`row_number() over (partition by "currency" order by ${sql.identifier(by)} ${direction}, k)`;
  const label = grouping?.label ?? sql`${key}`;
  const source = sql`select ${key} as k, ${grouping?.label === undefined ? key : label} as "label", ${invoices.currency} as "currency", ${figures},
      sum(count(*)) over (partition by ${key}) as all_counts
    from ${invoices} join ${customers} on ${ofItsCustomer}
    where ${and(sql`true`, ...conditionsOf(invoiceFilter, given))}
    group by ${grouping === undefined ? sql`${invoices.currency}` : sql`1, ${invoices.currency}`}`;
  const ranked = sql`select k, "label", "currency", (select count(distinct k) from found) as "groups", "count", "sum", "average", "min", "max",
      ${rank} as place from found`;
  const text = sql`with found as (${source}), ranked as (${ranked})
    select k, "label", "currency", "groups", "count", "sum", "average", "min", "max" from ranked where place <= ${value("limit")}
    order by ${by === "key" || by === "count" ? sql`place, "currency"` : sql`"currency", place`}`;
  return defineStatement(columns, () => ({ toSQL: () => dialect.sqlToQuery(text) })) as ReturnType<
    Parameters<typeof cached>[1]
  >;
}

function toFigures({ count, sum, average, min, max, currency }: Row) {
  const money = (minor: bigint) => toMoney(minor, currency);
  return { count: Number(count), sum: money(sum), average: money(average), min: money(min), max: money(max) };
}

function countOf(rows: readonly Row[]): number {
  return Number(rows.reduce((count, row) => count + row.count, 0n));
}

/** The bounds to compare with. Throws `invalid` where the filters name no period. */
async function rangeBefore(input: Given, tx: TenantTx) {
  const given = givenFilters(invoiceFilter, input);
  const field = dateOf(given);
  const from = input[`${field}From`];
  const to = input[`${field}To`] ?? (await today(tx));
  if (from === undefined || input.compareWith === undefined)
    throw new OmniError("invalid", "A comparison needs a period to compare; say which, such as this quarter.");
  const range = periodBefore({ from, to }, input.compareWith);
  return { range, bounds: { [`${field}From`]: range.from, [`${field}To`]: range.to } };
}

async function today(tx: TenantTx): Promise<string> {
  const [row] = await tx.execute<{ today: string }>(sql`select app.today()::text as today`);
  return row?.today ?? "";
}

function changesOf(now: readonly Row[], before: readonly Row[]): { difference: Money; percent: string | null }[] {
  const currencies = [...new Set([...now, ...before].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const [current, earlier] = [now, before].map((rows) => rows.find((row) => row.currency === currency)?.sum ?? 0n);
    const difference = (current ?? 0n) - (earlier ?? 0n);
    return { difference: toMoney(difference, currency), percent: percentOf(difference, earlier ?? 0n) };
  });
}

/** `difference` in per cent of `base`, one decimal, rounded half away from zero: `5n, 40n` → `"12.5"`. */
function percentOf(difference: bigint, base: bigint): string | null {
  if (base === 0n) return null;
  const [size, of] = [difference < 0n ? -difference : difference, base < 0n ? -base : base];
  const tenths = (size * 2000n + of) / (2n * of);
  const sign = tenths > 0n && difference < 0n !== base < 0n ? "-" : "";
  return `${sign}${tenths / 10n}.${tenths % 10n}`;
}
