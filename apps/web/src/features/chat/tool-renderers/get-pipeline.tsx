import { formatCount } from "../../../ui/format-count.ts";
import { Money } from "../../../ui/money.tsx";
import { StageBadge } from "../../deals/stage-badge.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Pipeline: ToolRenderer<"getPipeline"> = ({ output }) => (
  <ListedRows
    caption="Deals by stage"
    empty="No deals match."
    // The rows are stages: all of them are shown, whatever the number of deals.
    output={{ ...output, totals: { ...output.totals, count: output.rows.length } }}
    columns={[
      { id: "stage", header: "Stage", cell: ({ stage }) => <StageBadge stage={stage} /> },
      { id: "count", header: "Deals", align: "end", cell: ({ count }) => formatCount(count) },
      { id: "amount", header: "Amount", align: "end", cell: ({ amount }) => <Money value={amount} className="font-medium" /> },
      { id: "weighted", header: "Weighted", align: "end", cell: ({ weightedAmount }) => <Money value={weightedAmount} /> },
    ]}
    rowKey={({ stage, amount }) => `${stage.id} ${amount.currency}`}
    sums={{ amount: "Total", weightedAmount: "Weighted" }}
  />
);
