import { t } from "../../../app/i18n/t.ts";
import { productColumns } from "../../products/product-columns.tsx";
import { lists } from "../results/fetch-every-row.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Products: ToolRenderer<"listProducts"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.products")}
    empty={t("chat.results.noProducts")}
    fileName="products"
    output={output}
    input={input}
    list={lists.listProducts}
    columns={productColumns}
    rowKey={({ id }) => id}
  />
);
