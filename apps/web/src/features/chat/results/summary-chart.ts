/**
 * Figures by group as something to look at: stretches of time side by side, everything else ranked. One drawing a currency; amounts
 * of several never share a scale.
 *
 * @module
 */
import type { ToolOutput } from "@omni/ai-tools/contract";
import type { ChartPoint, ChartValue } from "../../../ui/chart/chart-data.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { formatDecimal } from "../../../ui/format-money.ts";
import { isPeriodUnit, type PeriodUnit, periodLabel, periodsBetween } from "./periods.ts";

type Summary = Pick<ToolOutput<"summarizeInvoices">, "rows" | "groupBy" | "measure">;
type Row = Summary["rows"][number];

/** A drawing in one currency; null where it counts. */
interface Drawn<Item> {
  readonly currency: string | null;
  readonly items: readonly Item[];
}

export interface RankedGroup {
  readonly key: string;
  readonly label: string;
  readonly value: ChartValue;
}

export type SummaryChart =
  | { readonly shape: "periods"; readonly unit: PeriodUnit; readonly drawings: readonly Drawn<ChartPoint>[] }
  | { readonly shape: "ranks"; readonly drawings: readonly Drawn<RankedGroup>[] };

/** The series' name in the points of a chart. */
export const seriesName = "figure";

/** Null where there is nothing to compare. */
export function summaryChart({ rows, groupBy, measure }: Summary): SummaryChart | null {
  const figures = measure === "count" ? counted(rows) : rows.map((row) => figureOf(row, row[measure]));
  const currencies = [...new Set(figures.map(({ currency }) => currency))];
  if (new Set(figures.map(({ key }) => key)).size < 2) return null;
  if (isPeriodUnit(groupBy)) {
    const periods = periodsBetween(
      figures.map(({ key }) => key),
      groupBy,
    );
    return (
      periods && {
        shape: "periods",
        unit: groupBy,
        drawings: currencies.map((it) => periodsOf(figures, it, periods, groupBy, measure)),
      }
    );
  }
  return {
    shape: "ranks",
    drawings: currencies.map((currency) => ({ currency, items: figures.filter((figure) => figure.currency === currency) })),
  };
}

interface Figure extends RankedGroup {
  readonly currency: string | null;
}

function figureOf({ key, label }: Row, { amount, currency }: Row["sum"]): Figure {
  return { key, label, currency, value: { size: Number(amount), text: `${formatDecimal(amount)} ${currency}` } };
}

/** Invoices can be counted over all currencies. */
function counted(rows: readonly Row[]): Figure[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { key, label, count } of rows) counts.set(key, { label, count: count + (counts.get(key)?.count ?? 0) });
  return [...counts].map(([key, { label, count }]) => ({
    key,
    label,
    currency: null,
    value: { size: count, text: formatCount(count) },
  }));
}

function periodsOf(
  figures: readonly Figure[],
  currency: string | null,
  periods: readonly string[],
  unit: PeriodUnit,
  measure: Summary["measure"],
): Drawn<ChartPoint> {
  const byKey = new Map(figures.filter((figure) => figure.currency === currency).map(({ key, value }) => [key, value]));
  const hasYears = new Set(periods.map((key) => key.slice(0, 4))).size > 1;
  // Nothing invoiced is zero; the average, the smallest and the largest of nothing are nothing.
  const nothing = measure === "sum" || measure === "count" ? zero(currency) : null;
  return {
    currency,
    items: periods.map((key) => ({
      label: periodLabel(key, unit, hasYears),
      values: { [seriesName]: byKey.get(key) ?? nothing },
    })),
  };
}

function zero(currency: string | null): ChartValue {
  return { size: 0, text: currency === null ? "0" : `0 ${currency}` };
}
