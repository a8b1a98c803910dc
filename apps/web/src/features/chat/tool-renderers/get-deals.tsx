import { t } from "../../../app/i18n/t.ts";
import { dealColumns } from "../../deals/deal-columns.tsx";
import { lists } from "../results/fetch-every-row.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Deals: ToolRenderer<"getDeals"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.deals")}
    empty={t("chat.results.noDeals")}
    fileName="deals"
    output={output}
    input={input}
    list={lists.getDeals}
    columns={dealColumns}
    rowKey={({ id }) => id}
    sums={{ amount: t("records.total"), weightedAmount: t("chat.results.weighted") }}
  />
);
