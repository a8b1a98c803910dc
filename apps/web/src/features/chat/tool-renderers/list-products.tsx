import { productColumns } from "../../products/product-columns.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Products: ToolRenderer<"listProducts"> = ({ output }) => (
  <ListedRows caption="Products" empty="No products match." output={output} columns={productColumns} rowKey={({ id }) => id} />
);
