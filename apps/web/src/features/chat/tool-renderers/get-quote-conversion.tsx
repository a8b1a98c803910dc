import { DataTable } from "../../../ui/data-table.tsx";
import { formatCount } from "../../../ui/format-count.ts";
import { formatDecimal } from "../../../ui/format-money.ts";
import { Money } from "../../../ui/money.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const QuoteConversion: ToolRenderer<"getQuoteConversion"> = ({ output: { record } }) => {
  if (record.byStatus.length === 0) return <p className="text-ink-2">No quotes match.</p>;
  return (
    <DataTable
      caption="Quotes by state"
      columns={[
        { id: "status", header: "State", cell: ({ status }) => status },
        { id: "count", header: "Quotes", align: "end", cell: ({ count }) => formatCount(count) },
        { id: "total", header: "Total", align: "end", cell: ({ grossTotal }) => <Money value={grossTotal} /> },
      ]}
      rows={record.byStatus}
      rowKey={({ status, grossTotal }) => `${status} ${grossTotal.currency}`}
      footer={
        record.rateOfSent !== null && (
          <span className="text-ink-2">
            {formatCount(record.accepted)} of {formatCount(record.sent)} sent quotes were accepted (
            {formatDecimal(record.rateOfSent)}%
            {record.rateOfDecided !== null && `, ${formatDecimal(record.rateOfDecided)}% of the decided ones`})
          </span>
        )
      }
    />
  );
};
