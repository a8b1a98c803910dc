import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { formatCount } from "../../../ui/format-count.ts";
import { formatDecimal } from "../../../ui/format-money.ts";
import { Money } from "../../../ui/money.tsx";
import { countryName } from "../../customers/country-name.ts";
import { RecordLink } from "../../records/record-link.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

type Output = ToolOutput<"summarizeInvoices">;
type Figures = Output["figures"][number];

const measures: readonly Column<Figures>[] = [
  { id: "count", header: t("chat.results.invoices"), align: "end", cell: ({ count }) => formatCount(count) },
  { id: "sum", header: t("chat.results.sum"), align: "end", cell: ({ sum }) => <Money value={sum} className="font-medium" /> },
  {
    id: "average",
    header: t("chat.results.average"),
    align: "end",
    from: "md",
    cell: ({ average }) => <Money value={average} />,
  },
  { id: "min", header: t("chat.results.smallest"), align: "end", from: "lg", cell: ({ min }) => <Money value={min} /> },
  { id: "max", header: t("chat.results.largest"), align: "end", from: "lg", cell: ({ max }) => <Money value={max} /> },
];

/** Figures of invoices: by group where there are groups, else by currency; and the period before, if it was asked for. */
export const InvoiceSummary: ToolRenderer<"summarizeInvoices"> = ({ output }) => {
  if (output.count === 0 && output.previous === null) return <p className="text-ink-2">{t("chat.results.noInvoices")}</p>;
  return (
    <div className="grid gap-3">
      <DataTable
        caption={t("chat.results.sumsByCurrency")}
        columns={measures}
        rows={output.figures}
        rowKey={({ sum }) => sum.currency}
      />
      {output.previous !== null && <Comparison previous={output.previous} />}
      {output.rows.length > 0 && (
        <DataTable
          caption={t("chat.results.byGroup")}
          columns={[
            {
              id: "group",
              header: headers[output.groupBy ?? ""] ?? t("chat.results.group"),
              cell: (row) => <Group output={output} row={row} />,
            },
            ...measures,
          ]}
          rows={output.rows}
          rowKey={({ key, sum }) => `${key} ${sum.currency}`}
          footer={
            output.groupCount > new Set(output.rows.map(({ key }) => key)).size && (
              <span className="text-ink-2">{t("chat.results.ofGroups", { count: output.groupCount })}</span>
            )
          }
        />
      )}
    </div>
  );
};

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

function Group({ output: { groupBy }, row: { key, label } }: { output: Output; row: Output["rows"][number] }) {
  if (groupBy === "customer") {
    return (
      <RecordLink type="customer" id={key}>
        {label}
      </RecordLink>
    );
  }
  if (label === "") return <span className="text-ink-3">{t("chat.results.notKnown")}</span>;
  if (groupBy === "country") return countryName(label);
  return label.replace(/^\d (?=\D|\d)/, "").replaceAll("_", " ");
}

function Comparison({ previous: { from, to, figures, changes } }: { previous: NonNullable<Output["previous"]> }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <span className="text-ink-2">{t("chat.results.fromTo", { from, to })}</span>
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
