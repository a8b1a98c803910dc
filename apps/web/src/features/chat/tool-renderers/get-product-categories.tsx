import { formatCount } from "../../../ui/format-count.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const ProductCategories: ToolRenderer<"getProductCategories"> = ({ output }) => (
  <ListedRows
    caption="Product categories"
    empty="There are no product categories yet."
    output={output}
    columns={[
      { id: "name", header: "Category", cell: ({ name }) => name },
      { id: "products", header: "Products", align: "end", cell: ({ products }) => formatCount(products) },
      { id: "active", header: "Offered", align: "end", cell: ({ activeProducts }) => formatCount(activeProducts) },
    ]}
    rowKey={({ name }) => name}
  />
);
