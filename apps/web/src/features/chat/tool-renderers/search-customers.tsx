import { t } from "../../../app/i18n/t.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { customerColumns } from "../../customers/customer-columns.tsx";
import { RowsFooter } from "./rows-footer.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const Customers: ToolRenderer<"searchCustomers"> = ({ output: { rows, totals, more } }) => {
  if (rows.length === 0) return <p className="text-ink-2">{t("chat.results.noCustomers")}</p>;
  return (
    <DataTable
      caption={t("chat.results.customers")}
      columns={customerColumns}
      rows={rows}
      rowKey={({ id }) => id}
      footer={<RowsFooter shown={rows.length} count={totals.count} more={more} />}
    />
  );
};
