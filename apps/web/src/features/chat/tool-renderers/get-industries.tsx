import { formatCount } from "../../../ui/format-count.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Industries: ToolRenderer<"getIndustries"> = ({ output }) => (
  <ListedRows
    caption="Industries"
    empty="No customer has an industry yet."
    output={output}
    columns={[
      { id: "industry", header: "Industry", cell: ({ industry }) => industry },
      { id: "customers", header: "Customers", align: "end", cell: ({ customers }) => formatCount(customers) },
    ]}
    rowKey={({ industry }) => industry}
  />
);
