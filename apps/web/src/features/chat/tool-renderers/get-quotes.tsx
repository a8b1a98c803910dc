import { t } from "../../../app/i18n/t.ts";
import { quoteColumns } from "../../quotes/quote-columns.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Quotes: ToolRenderer<"getQuotes"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.quotes")}
    empty={t("chat.results.noQuotes")}
    output={output}
    columns={quoteColumns}
    rowKey={({ id }) => id}
    sums={{ grossTotal: t("records.total") }}
  />
);
