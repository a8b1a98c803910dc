import { t } from "../../../app/i18n/t.ts";
import { FactList } from "../../../ui/fact-list.tsx";
import { formatDate } from "../../../ui/format-date.ts";
import { Money } from "../../../ui/money.tsx";
import { InvoiceState, PaymentBadge } from "../../invoices/invoice-state.tsx";
import { invoiceTitle } from "../../invoices/invoice-title.ts";
import { RecordLink } from "../../records/record-link.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

export const InvoiceCard: ToolRenderer<"getInvoice"> = ({ output: { record } }) => (
  <div className="@container overflow-hidden rounded-lg border border-line bg-surface">
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-3 py-2.5">
      <span className="inline-flex flex-wrap items-baseline gap-3">
        <RecordLink type="invoice" id={record.id} className="font-semibold">
          {invoiceTitle(record)}
        </RecordLink>
        <InvoiceState invoice={record} />
        {record.isOverdue && record.paymentState !== "unpaid" && <PaymentBadge paymentState={record.paymentState} />}
      </span>
      <Money value={record.grossTotal} className="font-semibold" />
    </div>
    <div className="p-3">
      <FactList
        facts={[
          {
            label: record.direction === "issued" ? t("records.customer") : t("invoices.supplier"),
            value: (
              <RecordLink type="customer" id={record.customer.id}>
                {record.customer.name}
              </RecordLink>
            ),
          },
          { label: t("records.issued"), value: formatDate(record.issueDate) },
          { label: t("invoices.due"), value: formatDate(record.dueDate) },
          { label: t("invoices.balance"), value: <Money value={record.balanceDue} /> },
        ]}
      />
    </div>
  </div>
);
