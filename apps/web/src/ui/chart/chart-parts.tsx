import type { TooltipContentProps } from "recharts";
import { locale } from "../../app/i18n/language.ts";
import { type ChartData, type ChartPoint, colourOf } from "./chart-data.ts";

const short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });

/** A number as an axis has room for: `12.5K`. */
export function shortNumber(value: number): string {
  return short.format(value);
}

export const tick = { fill: "var(--color-ink-3)", fontSize: 12 } as const;
export const gridColour = "var(--color-line)";

/** What the pointer is on: the point, and each series there, exactly. */
export function PointTip({ active, payload, series }: Partial<TooltipContentProps> & Pick<ChartData, "series">) {
  const point: ChartPoint | undefined = payload?.[0]?.payload;
  if (!active || point === undefined) return null;
  return (
    <div className="grid gap-1 rounded-md border border-line bg-raised px-3 py-2 text-xs shadow-raised">
      <p className="font-medium">{point.label}</p>
      {series.map((each, index) => (
        <p key={each.name} className="flex items-center justify-between gap-4">
          <span className="inline-flex items-center gap-1.5 text-ink-2">
            <span className="size-2 rounded-sm" style={{ background: colourOf(each, index) }} />
            {each.label}
          </span>
          <span className="font-medium tabular-nums">{point.values[each.name]?.text}</span>
        </p>
      ))}
    </div>
  );
}
