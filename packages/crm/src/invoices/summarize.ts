import { type Money, moneySchema, OmniError, toMoney } from "@omni/core";
import { defineStatement, statementCache, type TenantTx, value } from "@omni/db";
import { customers, invoices } from "@omni/db/schema";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { type PgColumn, PgDialect } from "drizzle-orm/pg-core";
import { z } from "zod";
import { conditionsOf, givenFilters, shapeOf, type Values, valuesOf } from "../filter.ts";
import { amountBound } from "../money-columns.ts";
import { comparisons, periodBefore } from "../period-before.ts";
import { resolveBounds } from "../search/resolve-filters.ts";
import { defineQuery } from "../verbs.ts";
import { invoiceFilter } from "./filter.ts";

const measured = {
  grossTotal: invoices.grossTotal,
  netTotal: invoices.netTotal,
  taxTotal: invoices.taxTotal,
  balanceDue: invoices.balanceDue,
} as const;
export const invoiceAmounts = ["grossTotal", "netTotal", "taxTotal", "balanceDue"] as const;

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

/** Of a first sum: the plain column that was grouped by, and whose it is. */
const plain = sql`plain`;
const daysLate = sql`(app.today() - ${plain})`;
const ofCustomer = sql`join ${customers} on ${and(eq(customers.teamId, sql`app.team_id()`), eq(customers.id, plain))}`;

const nameOfKey = sql`(select c.name from customers c where c.team_id = app.team_id() and c.id = k)`;

interface Grouping {
  /** The column that tells groups apart; the date that the filters are about where there is none. */
  readonly plain?: SQL | PgColumn;
  readonly join?: SQL;
  /** Sorts like what it stands for. */
  readonly key: SQL;
  /** Whether the key is a customer's, who is called by name; looked up for the groups that are shown. */
  readonly isCustomer?: true;
}

const groupings: Readonly<Record<(typeof invoiceGroupings)[number], Grouping>> = {
  customer: { plain: invoices.customerId, key: plain, isCustomer: true },
  month: { key: sql`to_char(${plain}, 'YYYY-MM')` },
  quarter: { key: sql`to_char(${plain}, 'YYYY-"Q"Q')` },
  year: { key: sql`to_char(${plain}, 'YYYY')` },
  status: { plain: invoices.status, key: plain },
  paymentState: { plain: invoices.paymentState, key: plain },
  currency: { plain: invoices.currency, key: plain },
  industry: { plain: invoices.customerId, join: ofCustomer, key: sql`coalesce(${customers.industry}, '')` },
  country: { plain: invoices.customerId, join: ofCustomer, key: sql`coalesce(${customers.country}, '')` },
  ageing: {
    plain: invoices.dueDate,
    key: sql`case when ${daysLate} <= 0 then '0 not due' when ${daysLate} <= 30 then '1 1–30 days' when ${daysLate} <= 60 then '2 31–60 days'
      when ${daysLate} <= 90 then '3 61–90 days' else '4 over 90 days' end`,
  },
};
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
  groupSumMin: amountBound.meta({ description: "Only groups that add up to so much or more; needs `currency`" }),
  groupSumMax: amountBound.meta({ description: "Only groups that add up to so much or less; needs `currency`" }),
  groupCountMin: z.number().int().min(0).optional().meta({ description: "Only groups of so many invoices or more" }),
  groupCountMax: z.number().int().min(0).optional().meta({ description: "Only groups of so many invoices or fewer" }),
  limit: z.number().int().min(1).max(200).default(50),
  compareWith: z
    .enum(comparisons)
    .optional()
    .meta({ description: "Adds the same figures for the period before; needs a period" }),
};
type Given = z.output<z.ZodObject<typeof summaryInput>>;

const dialect = new PgDialect({ casing: "snake_case" });
interface Row {
  /** Of all that match, in a currency; else of a group. */
  readonly isTotal: boolean;
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
  isTotal: sql``,
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
    const bounds = thresholdsOf(input);
    const values = { ...(await valuesOf(invoiceFilter, given, input, tx)), ...bounds };
    const earlier = input.compareWith === undefined ? null : await rangeBefore(input, tx);
    const [rows, before] = await Promise.all([
      rowsOf(tx, input, given, values),
      earlier === null
        ? []
        : rowsOf(tx, { ...input, groupBy: undefined }, { ...given, ...earlier.bounds }, { ...values, ...earlier.bounds }),
    ]);
    const all = rows.filter(({ isTotal }) => isTotal);
    const groups = rows.filter(({ isTotal }) => !isTotal);
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

const thresholds = {
  groupSumMin: sql`"sum" >= ${value("groupSumMin")}`,
  groupSumMax: sql`"sum" <= ${value("groupSumMax")}`,
  groupCountMin: sql`in_all >= ${value("groupCountMin")}`,
  groupCountMax: sql`in_all <= ${value("groupCountMax")}`,
} as const;
const thresholdNames = Object.keys(thresholds) as (keyof typeof thresholds)[];

/** What a group has to add up to, in minor units. Throws `invalid` where nothing is grouped. */
function thresholdsOf({ groupBy, groupSumMin, groupSumMax, groupCountMin, groupCountMax, currency }: Given): Values {
  const bounds = { ...resolveBounds({ groupSumMin, groupSumMax }, currency), groupCountMin, groupCountMax };
  const given = Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined));
  if (Object.keys(given).length > 0 && groupBy === undefined)
    throw new OmniError("invalid", "Only groups can be bounded by what they add up to; add `groupBy`.");
  return given;
}

function rowsOf(tx: TenantTx, { of, groupBy, orderBy, limit }: Given, given: Values, values: Values): Promise<Row[]> {
  const date = dateOf(given);
  const order = orderBy ?? (groupBy !== undefined && (inTime.includes(groupBy) || groupBy === "ageing") ? "key" : "-sum");
  const bounds = groupBy === undefined ? [] : thresholdNames.filter((name) => name in values);
  const statement = cached([of, groupBy, order, date, shapeOf(given), ...bounds].join(), () =>
    build({ of, groupBy, order, date, given, bounds }),
  );
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

/**
 * Invoices are added up once, by the plain column and the currency; what the column means – its month, the customer's country – is
 * looked up for these sums, which are few, and they are added up again.
 */
function build({
  of,
  groupBy,
  order,
  date,
  given,
  bounds,
}: {
  readonly of: Given["of"];
  readonly groupBy: Given["groupBy"];
  readonly order: string;
  readonly date: DateField;
  readonly given: Values;
  readonly bounds: readonly (keyof typeof thresholds)[];
}) {
  const amount = measured[of];
  const grouping = groupBy === undefined ? undefined : groupings[groupBy];
  const once = sql`select ${grouping === undefined ? sql`null` : (grouping.plain ?? dateColumns[date])} as plain, ${invoices.currency} as "currency",
      count(*) as n, sum(${amount}) as total, min(${amount}) as least, max(${amount}) as most
    from ${invoices} where ${and(sql`true`, ...conditionsOf(invoiceFilter, given))} group by 1, 2`;
  // A sum over bigint is numeric in PostgreSQL; it is cast back, and overflows loudly rather than lose digits.
  const figures = sql`sum(n)::bigint as "count", sum(total)::bigint as "sum", round(sum(total) / sum(n))::bigint as "average",
    min(least) as "min", max(most) as "max"`;
  // What is added up is what is shown: with bounds on groups, those within them.
  const added =
    bounds.length === 0
      ? sql`${figures}, 0::bigint as place from once`
      : sql`sum("count")::bigint as "count", sum("sum")::bigint as "sum", round(sum("sum") / sum("count"))::bigint as "average",
          min("min") as "min", max("max") as "max", 0::bigint as place from found`;
  const totals = sql`select true as "isTotal", '' as k, '' as "label", "currency", 0::bigint as "groups", ${added} group by "currency"`;
  const all = sql`select "isTotal", k, "label", "currency", "groups", "count", "sum", "average", "min", "max"`;
  const text =
    grouping === undefined
      ? sql`with once as (${once}), everything as (${totals}) ${all} from everything order by "currency"`
      : sql`with once as materialized (${once}), found as (${within(groupsOf(grouping, figures), bounds)}), ranked as (${ranked(order)}), everything as (
          ${totals} union all select false, k::text, ${grouping.isCustomer ? nameOfKey : sql`k::text`}, "currency", "groups", "count", "sum", "average",
            "min", "max", place from ranked where place <= ${value("limit")})
        ${all} from everything order by ${/^-?(?:key|count)$/.test(order) ? sql`place, "currency"` : sql`"currency", place`}`;
  return defineStatement(columns, () => ({ toSQL: () => dialect.sqlToQuery(text) })) as ReturnType<
    Parameters<typeof cached>[1]
  >;
}

function groupsOf({ key, join = sql`` }: Grouping, figures: SQL): SQL {
  return sql`select ${key} as k, once."currency", ${figures} from once ${join} group by ${key}, once."currency"`;
}

/** The groups that keep to the bounds; how many there are of a group is counted over all currencies. */
function within(groups: SQL, bounds: readonly (keyof typeof thresholds)[]): SQL {
  if (bounds.length === 0) return groups;
  return sql`select k, "currency", "count", "sum", "average", "min", "max"
    from (select *, sum("count") over (partition by k) as in_all from (${groups}) one) every
    where ${and(...bounds.map((name) => thresholds[name]))}`;
}

/** Amounts of different currencies do not compare: each currency has its own first ones. Counts add up over currencies. */
function ranked(order: string): SQL {
  const by = order.replace("-", "");
  const direction = order.startsWith("-") ? sql`desc` : sql`asc`;
  const place =
    by === "key"
      ? sql`dense_rank() over (order by k)`
      : by === "count"
        ? sql`dense_rank() over (order by all_counts ${direction}, k)`
        : sql`row_number() over (partition by "currency" order by ${sql.identifier(by)} ${direction}, k)`;
  const counted = sql`(select *, sum("count") over (partition by k) as all_counts from found) counted`;
  // A distinct count inside the aggregate sorts; this one hashes.
  return sql`select *, (select count(*) from (select distinct k from found) every) as "groups", ${place} as place
    from ${by === "count" ? counted : sql`found`}`;
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
