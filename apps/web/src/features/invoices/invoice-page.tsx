import type { components } from "@omni/api-client";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { t } from "../../app/i18n/t.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { formatPercent } from "../../ui/format-count.ts";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { Section } from "../../ui/section.tsx";
import { BackLink } from "../records/back-link.tsx";
import { DocumentLines } from "../records/document-lines.tsx";
import { Figure } from "../records/figure.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { AddActivity } from "../timeline/add-activity.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { InvoiceState, PaymentBadge } from "./invoice-state.tsx";
import { invoiceTitle } from "./invoice-title.ts";
import { Party } from "./party.tsx";
import { paymentColumns } from "./payment-columns.tsx";
import { invoiceQuery } from "./queries.ts";
import { taxReason } from "./tax-reason.ts";

type Invoice = components["schemas"]["InvoiceDetail"];

const route = getRouteApi("/app/invoices/$id");

export function InvoicePage() {
  const { id } = route.useParams();
  const query = useQuery(invoiceQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/invoices">{t("invoices.title")}</BackLink>}
      title={invoiceTitle}
      aside={({ status, grossTotal, balanceDue }) => (
        // Nobody owes a draft yet.
        <Figure label={status === "draft" ? t("records.total") : t("invoices.balance")}>
          <Money value={status === "draft" ? grossTotal : balanceDue} />
        </Figure>
      )}
    >
      {(invoice) => (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <InvoiceState invoice={invoice} />
            {invoice.isOverdue && invoice.paymentState !== "unpaid" && <PaymentBadge paymentState={invoice.paymentState} />}
            {invoice.note && <span className="text-ink-2">{invoice.note}</span>}
          </div>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-3">
            <FactList facts={factsOf(invoice)} />
            <Party title={t("invoices.seller")} party={invoice.seller} />
            <Party title={t("invoices.buyer")} party={invoice.buyer} />
          </div>
          <Section title={t("records.lines")}>
            <DocumentLines lines={invoice.lines} sums={sumsOf(invoice)} />
          </Section>
          {invoice.payments.length > 0 && (
            <Section title={t("invoices.payments")}>
              <DataTable
                caption={t("invoices.payments")}
                columns={paymentColumns}
                rows={invoice.payments}
                rowKey={({ id: key }) => key}
              />
            </Section>
          )}
          <Section title={t("timeline.title")}>
            <AddActivity subject="invoice" id={invoice.id} />
            <Timeline subject="invoice" id={invoice.id} />
          </Section>
        </>
      )}
    </RecordPage>
  );
}

function factsOf({ customer, direction, issueDate, dueDate, creditedInvoiceId }: Invoice) {
  return [
    {
      label: direction === "issued" ? t("records.customer") : t("invoices.supplier"),
      value: (
        <RecordLink type="customer" id={customer.id}>
          {customer.name}
        </RecordLink>
      ),
    },
    { label: t("records.issued"), value: formatDate(issueDate) },
    { label: t("invoices.due"), value: formatDate(dueDate) },
    {
      label: t("invoices.corrects"),
      value: creditedInvoiceId && (
        <RecordLink type="invoice" id={creditedInvoiceId}>
          {t("invoices.credited")}
        </RecordLink>
      ),
    },
  ];
}

function sumsOf({ netTotal, taxes, grossTotal }: Invoice) {
  return [
    { label: t("records.net"), value: netTotal },
    ...taxes.map(({ category, rate, taxAmount }) => ({
      label: [t("invoices.vatAt", { rate: formatPercent(rate) }), taxReason(category)].filter(Boolean).join(", "),
      value: taxAmount,
    })),
    { label: t("records.total"), value: grossTotal, isTotal: true },
  ];
}
