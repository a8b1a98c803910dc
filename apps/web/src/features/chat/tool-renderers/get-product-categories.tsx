import { t } from "../../../app/i18n/t.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const ProductCategories: ToolRenderer<"getProductCategories"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.productCategories")}
    empty={t("chat.results.noProductCategories")}
    output={output}
    columns={[
      { id: "name", header: t("records.category"), cell: ({ name }) => name },
      { id: "products", header: t("chat.results.products"), align: "end", cell: ({ products }) => formatCount(products) },
      {
        id: "active",
        header: t("chat.results.offered"),
        align: "end",
        cell: ({ activeProducts }) => formatCount(activeProducts),
      },
    ]}
    rowKey={({ name }) => name}
  />
);
