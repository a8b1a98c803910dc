/**
 * What a chart shows. The drawing needs numbers and may round; people read the texts, which are exact.
 *
 * @module
 */

export interface ChartValue {
  /** For the drawing alone. */
  readonly size: number;
  /** As it is read: `1,234.50 EUR`. */
  readonly text: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly label: string;
  /** A colour of the theme; the first series is the accent, the second quiet, unless told otherwise. */
  readonly tone?: ChartTone;
}

export type ChartTone = "accent" | "quiet" | "positive" | "warning" | "danger";

export interface ChartPoint {
  /** Where it stands: a month, a stage. */
  readonly label: string;
  /** By the series' names; null where there is none. */
  readonly values: Readonly<Record<string, ChartValue | null>>;
}

export interface ChartData {
  /** What the chart is about, as a heading would say it; read out, and shown nowhere. */
  readonly caption: string;
  /** What stands along the lower edge: “Month”. */
  readonly pointLabel: string;
  readonly series: readonly ChartSeries[];
  readonly points: readonly ChartPoint[];
}

export const chartColours: Readonly<Record<ChartTone, string>> = {
  accent: "var(--color-fill)",
  quiet: "var(--color-edge)",
  positive: "var(--color-positive)",
  warning: "var(--color-warning)",
  danger: "var(--color-danger)",
};

/** The colour of a series by its place. */
export function colourOf({ tone }: ChartSeries, index: number): string {
  return chartColours[tone ?? (index === 0 ? "accent" : "quiet")];
}
