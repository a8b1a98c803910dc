import { t } from "../../../app/i18n/t.ts";
import { invoiceColumns } from "../../invoices/invoice-columns.tsx";
import { lists } from "../results/fetch-every-row.ts";
import { ListedRows } from "./listed-rows.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

/** Which, whose, when due, how much is left. */
export const answeredInvoiceColumns = invoiceColumns.filter(({ id }) =>
  ["number", "customer", "dueDate", "state", "balanceDue"].includes(id),
);

export const Invoices: ToolRenderer<"getInvoices"> = ({ output, input }) => (
  <ListedRows
    caption={t("chat.results.invoices")}
    empty={t("chat.results.noInvoices")}
    fileName="invoices"
    output={output}
    columns={answeredInvoiceColumns}
    rowKey={({ id }) => id}
    sums={{ grossTotal: t("records.total"), balanceDue: t("invoices.balance") }}
    input={input}
    list={lists.getInvoices}
  />
);
