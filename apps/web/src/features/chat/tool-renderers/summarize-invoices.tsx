import type { ToolOutput } from "@omni/ai-tools/contract";
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
  { id: "count", header: "Invoices", align: "end", cell: ({ count }) => formatCount(count) },
  { id: "sum", header: "Sum", align: "end", cell: ({ sum }) => <Money value={sum} className="font-medium" /> },
  { id: "average", header: "Average", align: "end", from: "md", cell: ({ average }) => <Money value={average} /> },
  { id: "min", header: "Smallest", align: "end", from: "lg", cell: ({ min }) => <Money value={min} /> },
  { id: "max", header: "Largest", align: "end", from: "lg", cell: ({ max }) => <Money value={max} /> },
];

/** Figures of invoices: by group where there are groups, else by currency; and the period before, if it was asked for. */
export const InvoiceSummary: ToolRenderer<"summarizeInvoices"> = ({ output }) => {
  if (output.count === 0 && output.previous === null) return <p className="text-ink-2">No invoices match.</p>;
  return (
    <div className="grid gap-3">
      <DataTable caption="Sums by currency" columns={measures} rows={output.figures} rowKey={({ sum }) => sum.currency} />
      {output.previous !== null && <Comparison previous={output.previous} />}
      {output.rows.length > 0 && (
        <DataTable
          caption="By group"
          columns={[
            {
              id: "group",
              header: headers[output.groupBy ?? ""] ?? "Group",
              cell: (row) => <Group output={output} row={row} />,
            },
            ...measures,
          ]}
          rows={output.rows}
          rowKey={({ key, sum }) => `${key} ${sum.currency}`}
          footer={
            output.groupCount > new Set(output.rows.map(({ key }) => key)).size && (
              <span className="text-ink-2">Of {formatCount(output.groupCount)}</span>
            )
          }
        />
      )}
    </div>
  );
};

const headers: Readonly<Record<string, string>> = {
  customer: "Customer",
  month: "Month",
  quarter: "Quarter",
  year: "Year",
  status: "State",
  paymentState: "Payment",
  currency: "Currency",
  industry: "Industry",
  country: "Country",
  ageing: "Late",
};

function Group({ output: { groupBy }, row: { key, label } }: { output: Output; row: Output["rows"][number] }) {
  if (groupBy === "customer") {
    return (
      <RecordLink type="customer" id={key}>
        {label}
      </RecordLink>
    );
  }
  if (label === "") return <span className="text-ink-3">Not known</span>;
  if (groupBy === "country") return countryName(label);
  return label.replace(/^\d (?=\D|\d)/, "").replaceAll("_", " ");
}

function Comparison({ previous: { from, to, figures, changes } }: { previous: NonNullable<Output["previous"]> }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <span className="text-ink-2">
        {from} to {to}
      </span>
      {figures.map(({ sum }) => (
        <Money key={sum.currency} value={sum} />
      ))}
      {changes.map(({ difference, percent }) => (
        <span key={difference.currency}>
          <span className="text-ink-2">Change </span>
          <Money value={difference} />
          {percent !== null && <span className="tabular-nums"> ({formatDecimal(percent)}%)</span>}
        </span>
      ))}
    </div>
  );
}
