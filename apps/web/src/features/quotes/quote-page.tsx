import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { t } from "../../app/i18n/t.ts";
import { FactList } from "../../ui/fact-list.tsx";
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
import { quoteQuery } from "./queries.ts";
import { QuoteState } from "./quote-state.tsx";

const route = getRouteApi("/app/quotes/$id");

export function QuotePage() {
  const { id } = route.useParams();
  const query = useQuery(quoteQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/quotes">{t("quotes.title")}</BackLink>}
      title={({ number }) => number}
      aside={({ grossTotal }) => (
        <Figure label={t("records.total")}>
          <Money value={grossTotal} />
        </Figure>
      )}
    >
      {({ id: quote, status, customer, issueDate, validUntil, dealId, lines, netTotal, taxTotal, grossTotal }) => (
        <>
          <div>
            <QuoteState status={status} />
          </div>
          <FactList
            facts={[
              {
                label: t("records.customer"),
                value: (
                  <RecordLink type="customer" id={customer.id}>
                    {customer.name}
                  </RecordLink>
                ),
              },
              { label: t("records.issued"), value: formatDate(issueDate) },
              { label: t("quotes.validUntil"), value: formatDate(validUntil) },
              {
                label: t("quotes.deal"),
                value: dealId && (
                  <RecordLink type="deal" id={dealId}>
                    {t("quotes.itsDeal")}
                  </RecordLink>
                ),
              },
            ]}
          />
          <Section title={t("records.lines")}>
            <DocumentLines
              lines={lines}
              sums={[
                { label: t("records.net"), value: netTotal },
                { label: t("records.tax"), value: taxTotal },
                { label: t("records.total"), value: grossTotal, isTotal: true },
              ]}
            />
          </Section>
          <Section title={t("timeline.title")}>
            <AddActivity subject="quote" id={quote} />
            <Timeline subject="quote" id={quote} />
          </Section>
        </>
      )}
    </RecordPage>
  );
}
