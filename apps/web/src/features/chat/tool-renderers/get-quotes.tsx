import { t } from "../../../app/i18n/t.ts";
import { quoteColumns } from "../../quotes/quote-columns.tsx";
import { lists } from "../results/fetch-every-row.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Quotes: ToolRenderer<"getQuotes"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.quotes")}
    empty={t("chat.results.noQuotes")}
    fileName="quotes"
    output={output}
    input={input}
    list={lists.getQuotes}
    columns={quoteColumns}
    rowKey={({ id }) => id}
    sums={{ grossTotal: t("records.total") }}
  />
);
