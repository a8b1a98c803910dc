import { t } from "../../../app/i18n/t.ts";
import { InvoicesTable } from "./invoices-table.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const OverdueInvoices: ToolRenderer<"getOverdueInvoices"> = ({ output }) => (
  <InvoicesTable output={output} empty={t("chat.results.nothingOverdue")} />
);
