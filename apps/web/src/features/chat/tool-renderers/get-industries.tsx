import { t } from "../../../app/i18n/t.ts";
import { formatCount } from "../../../ui/format-count.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Industries: ToolRenderer<"getIndustries"> = ({ output }) => (
  <ListedRows
    caption={t("chat.results.industries")}
    empty={t("chat.results.noIndustries")}
    output={output}
    columns={[
      { id: "industry", header: t("customers.industry"), cell: ({ industry }) => industry },
      { id: "customers", header: t("chat.results.customers"), align: "end", cell: ({ customers }) => formatCount(customers) },
    ]}
    rowKey={({ industry }) => industry}
  />
);
