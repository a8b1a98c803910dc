import { t } from "../../../app/i18n/t.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const ProductCategories: ToolRenderer<"getProductCategories"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.productCategories")}
    empty={t("chat.results.noProductCategories")}
    fileName="product-categories"
    output={output}
    columns={[
      { id: "name", header: t("records.category"), value: ({ name }) => name, cell: ({ name }) => name },
      {
        id: "products",
        header: t("chat.results.products"),
        align: "end",
        value: ({ products }) => products,
        cell: ({ products }) => formatCount(products),
      },
      {
        id: "active",
        header: t("chat.results.offered"),
        align: "end",
        value: ({ activeProducts }) => activeProducts,
        cell: ({ activeProducts }) => formatCount(activeProducts),
      },
    ]}
    rowKey={({ name }) => name}
  />
);
