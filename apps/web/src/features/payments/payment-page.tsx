import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { t } from "../../app/i18n/t.ts";
import { FactList } from "../../ui/fact-list.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { Section } from "../../ui/section.tsx";
import { paymentMethods } from "../invoices/payment-columns.tsx";
import { BackLink } from "../records/back-link.tsx";
import { Figure } from "../records/figure.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { PaymentDirection } from "./payment-columns.tsx";
import { paymentQuery } from "./queries.ts";

const route = getRouteApi("/app/payments/$id");

export function PaymentPage() {
  const { id } = route.useParams();
  const query = useQuery(paymentQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/payments">{t("payments.title")}</BackLink>}
      title={({ paidOn }) => t("payments.of", { date: formatDate(paidOn) })}
      aside={({ amount }) => (
        <Figure label={t("records.amount")}>
          <Money value={amount} />
        </Figure>
      )}
    >
      {({ direction, customer, invoice, method, reference }) => (
        <>
          <div>
            <PaymentDirection direction={direction} />
          </div>
          <FactList
            facts={[
              {
                label: direction === "issued" ? t("records.customer") : t("invoices.supplier"),
                value: (
                  <RecordLink type="customer" id={customer.id}>
                    {customer.name}
                  </RecordLink>
                ),
              },
              {
                label: t("payments.invoice"),
                value: (
                  <RecordLink type="invoice" id={invoice.id}>
                    {invoice.number ?? t("payments.draft")}
                  </RecordLink>
                ),
              },
              { label: t("records.method"), value: paymentMethods[method] },
              { label: t("records.reference"), value: reference },
            ]}
          />
          <Section title={t("payments.invoiceTimeline")}>
            <Timeline subject="invoice" id={invoice.id} />
          </Section>
        </>
      )}
    </RecordPage>
  );
}
