import { t } from "../../../app/i18n/t.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { formatDecimal } from "../../../ui/format-money.ts";
import { Money } from "../../../ui/money.tsx";
import { isQuoteStatus, QuoteState } from "../../quotes/quote-state.tsx";
import { ResultTable } from "../results/result-table.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const QuoteConversion: ToolRenderer<"getQuoteConversion"> = ({ output: { record } }) => {
  if (record.byStatus.length === 0) return <p className="text-ink-2">{t("chat.results.noQuotes")}</p>;
  return (
    <ResultTable
      caption={t("chat.results.quotesByState")}
      columns={[
        {
          id: "status",
          header: t("records.state"),
          value: ({ status }) => (isQuoteStatus(status) ? t(`quotes.states.${status}`) : status),
          cell: ({ status }) => (isQuoteStatus(status) ? <QuoteState status={status} /> : status),
        },
        {
          id: "count",
          header: t("chat.results.quotes"),
          align: "end",
          value: ({ count }) => count,
          cell: ({ count }) => formatCount(count),
        },
        {
          id: "total",
          header: t("records.total"),
          align: "end",
          value: ({ grossTotal }) => grossTotal,
          cell: ({ grossTotal }) => <Money value={grossTotal} />,
        },
      ]}
      rows={record.byStatus}
      rowKey={({ status, grossTotal }) => `${status} ${grossTotal.currency}`}
      fileName="quote-conversion"
    >
      {record.rateOfSent !== null && (
        <span className="text-ink-2">
          {record.rateOfDecided === null
            ? t("chat.results.conversion", {
                accepted: record.accepted,
                sent: record.sent,
                rate: formatDecimal(record.rateOfSent),
              })
            : t("chat.results.conversionOfDecided", {
                accepted: record.accepted,
                sent: record.sent,
                rate: formatDecimal(record.rateOfSent),
                decidedRate: formatDecimal(record.rateOfDecided),
              })}
        </span>
      )}
    </ResultTable>
  );
};
