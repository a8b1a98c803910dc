import type { ToolOutput } from "@omni/ai-tools/contract";
import { t } from "../../../app/i18n/t.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { invoiceColumns } from "../../invoices/invoice-columns.tsx";
import { RowsFooter } from "./rows-footer.tsx";
import { SumsByCurrency } from "./sums-by-currency.tsx";

const columns = invoiceColumns.filter(({ id }) => ["number", "customer", "dueDate", "state", "balanceDue"].includes(id));

/** Invoices as an answer: which, whose, when due, how much is left – and what all of them add up to, currency by currency. */
export function InvoicesTable({ output, empty }: { output: ToolOutput<"getInvoices">; empty: string }) {
  const { rows, totals, more } = output;
  if (rows.length === 0) return <p className="text-ink-2">{empty}</p>;
  return (
    <DataTable
      caption={t("chat.results.invoices")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      footer={
        <RowsFooter shown={rows.length} count={totals.count} more={more}>
          <SumsByCurrency
            sums={[
              { label: t("records.total"), values: totals.sums?.grossTotal },
              { label: t("invoices.balance"), values: totals.sums?.balanceDue },
            ]}
          />
        </RowsFooter>
      }
    />
  );
}
