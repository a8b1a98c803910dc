import { t } from "../../../app/i18n/t.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Industries: ToolRenderer<"getIndustries"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.industries")}
    empty={t("chat.results.noIndustries")}
    fileName="industries"
    output={output}
    columns={[
      { id: "industry", header: t("customers.industry"), value: ({ industry }) => industry, cell: ({ industry }) => industry },
      {
        id: "customers",
        header: t("chat.results.customers"),
        align: "end",
        value: ({ customers }) => customers,
        cell: ({ customers }) => formatCount(customers),
      },
    ]}
    rowKey={({ industry }) => industry}
  />
);
