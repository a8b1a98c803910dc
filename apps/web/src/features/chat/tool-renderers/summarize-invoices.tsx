import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import type { Column } from "../../../ui/data-table.tsx";
import { formatCount } from "../../../ui/format-count.ts";
import { formatDate } from "../../../ui/format-date.ts";
import { formatDecimal } from "../../../ui/format-money.ts";
import { Money } from "../../../ui/money.tsx";
import { countryName } from "../../customers/country-name.ts";
import { RecordLink } from "../../records/record-link.tsx";
import { isPeriodUnit } from "../results/periods.ts";
import { ResultTable } from "../results/result-table.tsx";
import { summaryChart } from "../results/summary-chart.ts";
import { SummaryDrawing } from "../results/summary-drawing.tsx";
import { SumsByCurrency } from "./sums-by-currency.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

type Output = ToolOutput<"summarizeInvoices">;
type Figures = Output["figures"][number];

const measures: readonly Column<Figures>[] = [
  {
    id: "count",
    header: t("chat.results.invoices"),
    align: "end",
    value: ({ count }) => count,
    cell: ({ count }) => formatCount(count),
  },
  {
    id: "sum",
    header: t("chat.results.sum"),
    align: "end",
    value: ({ sum }) => sum,
    cell: ({ sum }) => <Money value={sum} className="font-medium" />,
  },
  {
    id: "average",
    header: t("chat.results.average"),
    align: "end",
    from: "md",
    value: ({ average }) => average,
    cell: ({ average }) => <Money value={average} />,
  },
  {
    id: "min",
    header: t("chat.results.smallest"),
    align: "end",
    from: "lg",
    value: ({ min }) => min,
    cell: ({ min }) => <Money value={min} />,
  },
  {
    id: "max",
    header: t("chat.results.largest"),
    align: "end",
    from: "lg",
    value: ({ max }) => max,
    cell: ({ max }) => <Money value={max} />,
  },
];

const measureNames = {
  count: t("chat.results.invoices"),
  sum: t("chat.results.sum"),
  average: t("chat.results.average"),
  min: t("chat.results.smallest"),
  max: t("chat.results.largest"),
} as const satisfies Record<Output["measure"], string>;

/** Figures of invoices: by group where there are groups, else by currency; and the period before, if it was asked for. */
export const InvoiceSummary: ToolRenderer<"summarizeInvoices"> = ({ output }) => {
  if (output.count === 0 && output.previous === null) return <p className="text-ink-2">{t("chat.results.noInvoices")}</p>;
  return (
    <div className="grid gap-3">
      {output.rows.length > 0 ? (
        <Groups output={output} />
      ) : (
        <ResultTable
          caption={t("chat.results.sumsByCurrency")}
          columns={measures}
          rows={output.figures}
          rowKey={({ sum }) => sum.currency}
          fileName="invoice-sums"
        />
      )}
      {output.previous !== null && <Comparison previous={output.previous} />}
    </div>
  );
};

function Groups({ output }: { output: Output }) {
  const { groupBy, rows, measure, groupCount, figures } = output;
  const chart = summaryChart(output);
  const header = headers[groupBy ?? ""] ?? t("chat.results.group");
  const shown = new Set(rows.map(({ key }) => key)).size;
  return (
    <ResultTable
      caption={t("chat.results.byGroup")}
      columns={[
        {
          id: "group",
          header,
          // Stretches of time in their order, everything else by its name.
          value: ({ key, label }) => (isPeriodUnit(groupBy) ? key : nameOf(groupBy, label)),
          cell: (row) => <Group groupBy={groupBy} group={row} />,
        },
        ...measures,
      ]}
      rows={rows}
      rowKey={({ key, sum }) => `${key} ${sum.currency}`}
      fileName={`invoices-by-${groupBy ?? "group"}`}
      {...(groupCount > shown && { extent: t("chat.results.someShown", { shown, total: groupCount }) })}
      chart={
        chart === null
          ? undefined
          : {
              kind: isPeriodUnit(groupBy) ? "periods" : "ranks",
              drawing: (
                <SummaryDrawing
                  chart={chart}
                  measure={measureNames[measure]}
                  group={header}
                  nameOf={(group) => <Group groupBy={groupBy} group={group} />}
                />
              ),
            }
      }
    >
      <SumsByCurrency
        sums={[
          { label: t("chat.results.sum"), values: figures.map(({ sum }) => sum) },
          { label: t("chat.results.average"), values: figures.map(({ average }) => average) },
        ]}
      />
    </ResultTable>
  );
}

const headers: Readonly<Record<string, string>> = {
  customer: t("chat.results.groups.customer"),
  month: t("chat.results.groups.month"),
  quarter: t("chat.results.groups.quarter"),
  year: t("chat.results.groups.year"),
  status: t("chat.results.groups.status"),
  paymentState: t("chat.results.groups.paymentState"),
  currency: t("chat.results.groups.currency"),
  industry: t("chat.results.groups.industry"),
  country: t("chat.results.groups.country"),
  ageing: t("chat.results.groups.ageing"),
};

function Group({ groupBy, group: { key, label } }: { groupBy: Output["groupBy"]; group: { key: string; label: string } }) {
  if (groupBy === "customer") {
    return (
      <RecordLink type="customer" id={key}>
        {label}
      </RecordLink>
    );
  }
  if (label === "") return <span className="text-ink-3">{t("chat.results.notKnown")}</span>;
  return nameOf(groupBy, label);
}

const states: Readonly<Record<string, string>> = {
  draft: t("invoices.stateDraft"),
  sent: t("invoices.stateSent"),
  void: t("invoices.stateVoid"),
  unpaid: t("invoices.stateUnpaid"),
  partly_paid: t("invoices.statePartlyPaid"),
  paid: t("invoices.statePaid"),
};

/** By the figure that a stretch of lateness begins with, which keeps them in order. */
const lateness: Readonly<Record<string, string>> = {
  "0": t("chat.results.ageing.notDue"),
  "1": t("chat.results.ageing.upTo30"),
  "2": t("chat.results.ageing.upTo60"),
  "3": t("chat.results.ageing.upTo90"),
  "4": t("chat.results.ageing.over90"),
};

function nameOf(groupBy: Output["groupBy"], label: string): string {
  if (groupBy === "country") return countryName(label);
  if (groupBy === "status" || groupBy === "paymentState") return states[label] ?? label;
  if (groupBy === "ageing") return lateness[label.charAt(0)] ?? label;
  return label;
}

function Comparison({ previous: { from, to, figures, changes } }: { previous: NonNullable<Output["previous"]> }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <span className="text-ink-2">{t("chat.results.fromTo", { from: formatDate(from), to: formatDate(to) })}</span>
      {figures.map(({ sum }) => (
        <Money key={sum.currency} value={sum} />
      ))}
      {changes.map(({ difference, percent }) => (
        <span key={difference.currency}>
          <span className="text-ink-2">{t("chat.results.change")}</span>
          <Money value={difference} />
          {percent !== null && <span className="tabular-nums"> ({formatDecimal(percent)}%)</span>}
        </span>
      ))}
    </div>
  );
}
