import { dealColumns } from "../../deals/deal-columns.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Deals: ToolRenderer<"getDeals"> = ({ output }) => (
  <ListedRows
    caption="Deals"
    empty="No deals match."
    output={output}
    columns={dealColumns}
    rowKey={({ id }) => id}
    sums={{ amount: "Total", weightedAmount: "Weighted" }}
  />
);
