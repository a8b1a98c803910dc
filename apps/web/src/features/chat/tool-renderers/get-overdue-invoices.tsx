import { t } from "../../../app/i18n/t.ts";
import { lists } from "../results/fetch-every-row.ts";
import { answeredInvoiceColumns } from "./get-invoices.tsx";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const OverdueInvoices: ToolRenderer<"getOverdueInvoices"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.invoices")}
    empty={t("chat.results.nothingOverdue")}
    fileName="overdue-invoices"
    output={output}
    columns={answeredInvoiceColumns}
    rowKey={({ id }) => id}
    sums={{ grossTotal: t("records.total"), balanceDue: t("invoices.balance") }}
    input={input}
    list={lists.getOverdueInvoices}
  />
);
