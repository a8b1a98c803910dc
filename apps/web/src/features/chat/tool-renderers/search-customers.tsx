import { t } from "../../../app/i18n/t.ts";
import { customerColumns } from "../../customers/customer-columns.tsx";
import { lists } from "../results/fetch-every-row.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Customers: ToolRenderer<"searchCustomers"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.customers")}
    empty={t("chat.results.noCustomers")}
    fileName="customers"
    output={output}
    columns={customerColumns}
    rowKey={({ id }) => id}
    input={input}
    list={lists.searchCustomers}
  />
);
