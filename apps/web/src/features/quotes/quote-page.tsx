import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FactList } from "../../ui/fact-list.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { Section } from "../../ui/section.tsx";
import { BackLink } from "../records/back-link.tsx";
import { DocumentLines } from "../records/document-lines.tsx";
import { Figure } from "../records/figure.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { quoteQuery } from "./queries.ts";
import { QuoteState } from "./quote-state.tsx";

const route = getRouteApi("/app/quotes/$id");

export function QuotePage() {
  const { id } = route.useParams();
  const query = useQuery(quoteQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/quotes">Quotes</BackLink>}
      title={({ number }) => number}
      aside={({ grossTotal }) => (
        <Figure label="Total">
          <Money value={grossTotal} />
        </Figure>
      )}
    >
      {({ status, customer, issueDate, validUntil, dealId, lines, netTotal, taxTotal, grossTotal }) => (
        <>
          <div>
            <QuoteState status={status} />
          </div>
          <FactList
            facts={[
              {
                label: "Customer",
                value: (
                  <RecordLink type="customer" id={customer.id}>
                    {customer.name}
                  </RecordLink>
                ),
              },
              { label: "Issued", value: formatDate(issueDate) },
              { label: "Valid until", value: formatDate(validUntil) },
              {
                label: "Deal",
                value: dealId && (
                  <RecordLink type="deal" id={dealId}>
                    The deal it belongs to
                  </RecordLink>
                ),
              },
            ]}
          />
          <Section title="Lines">
            <DocumentLines
              lines={lines}
              sums={[
                { label: "Net", value: netTotal },
                { label: "Tax", value: taxTotal },
                { label: "Total", value: grossTotal, isTotal: true },
              ]}
            />
          </Section>
        </>
      )}
    </RecordPage>
  );
}
