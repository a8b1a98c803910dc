import { t } from "../../../app/i18n/t.ts";
import { productColumns } from "../../products/product-columns.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Products: ToolRenderer<"listProducts"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.products")}
    empty={t("chat.results.noProducts")}
    output={output}
    columns={productColumns}
    rowKey={({ id }) => id}
  />
);
