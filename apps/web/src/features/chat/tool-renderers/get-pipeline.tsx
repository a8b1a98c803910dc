import { t } from "../../../app/i18n/t.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { Money } from "../../../ui/money.tsx";
import { StageBadge } from "../../deals/stage-badge.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Pipeline: ToolRenderer<"getPipeline"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.dealsByStage")}
    empty={t("chat.results.noDeals")}
    // The rows are stages: all of them are shown, whatever the number of deals.
    output={{ ...output, totals: { ...output.totals, count: output.rows.length } }}
    columns={[
      { id: "stage", header: t("deals.stage"), cell: ({ stage }) => <StageBadge stage={stage} /> },
      { id: "count", header: t("chat.results.deals"), align: "end", cell: ({ count }) => formatCount(count) },
      {
        id: "amount",
        header: t("records.amount"),
        align: "end",
        cell: ({ amount }) => <Money value={amount} className="font-medium" />,
      },
      {
        id: "weighted",
        header: t("chat.results.weighted"),
        align: "end",
        cell: ({ weightedAmount }) => <Money value={weightedAmount} />,
      },
    ]}
    rowKey={({ stage, amount }) => `${stage.id} ${amount.currency}`}
    sums={{ amount: t("records.total"), weightedAmount: t("chat.results.weighted") }}
  />
);
