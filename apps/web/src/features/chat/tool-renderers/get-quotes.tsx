import { quoteColumns } from "../../quotes/quote-columns.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Quotes: ToolRenderer<"getQuotes"> = ({ output }) => (
  <ListedRows
    caption="Quotes"
    empty="No quotes match."
    output={output}
    columns={quoteColumns}
    rowKey={({ id }) => id}
    sums={{ grossTotal: "Total" }}
  />
);
