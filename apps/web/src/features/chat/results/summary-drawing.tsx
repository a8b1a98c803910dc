import type { ReactNode } from "react";
import { t } from "../../../app/i18n/t.ts";
import { Chart } from "../../../ui/chart/chart.tsx";
import { RankedBars } from "./ranked-bars.tsx";
import { type RankedGroup, type SummaryChart, seriesName } from "./summary-chart.ts";

interface SummaryDrawingProps {
  readonly chart: SummaryChart;
  /** What the figures are: “Sum”. */
  readonly measure: string;
  /** What the groups are: “Month”. */
  readonly group: string;
  /** How a group is named. */
  readonly nameOf: (group: RankedGroup) => ReactNode;
}

/** With so many points bars become too thin to be read. */
const mostBars = 24;

/** Figures by group, drawn: a drawing a currency, under one another. */
export function SummaryDrawing({ chart, measure, group, nameOf }: SummaryDrawingProps) {
  const isOne = chart.drawings.length === 1;
  return (
    <div className="grid gap-5">
      {chart.drawings.map(({ currency }, index) => {
        const title = currency === null ? measure : t("chat.results.inCurrency", { measure, currency });
        return (
          <div key={currency ?? ""} className="grid gap-2">
            <p className="text-xs font-medium text-ink-2">{title}</p>
            {chart.shape === "periods" ? (
              <Chart
                kind={(chart.drawings[index]?.items.length ?? 0) > mostBars ? "area" : "bar"}
                height={isOne ? 200 : 130}
                caption={title}
                pointLabel={group}
                series={[{ name: seriesName, label: measure }]}
                points={chart.drawings[index]?.items ?? []}
              />
            ) : (
              <RankedBars
                caption={title}
                bars={(chart.drawings[index]?.items ?? []).map((item) => ({
                  key: item.key,
                  label: nameOf(item),
                  value: item.value,
                }))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
