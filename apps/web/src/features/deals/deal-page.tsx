import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FactList } from "../../ui/fact-list.tsx";
import { formatShare } from "../../ui/format-count.ts";
import { formatDate, formatInstant } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { Section } from "../../ui/section.tsx";
import { BackLink } from "../records/back-link.tsx";
import { Figure } from "../records/figure.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { dealQuery } from "./queries.ts";
import { StageMover } from "./stage-mover.tsx";

const route = getRouteApi("/app/deals/$id");

export function DealPage() {
  const { id } = route.useParams();
  const query = useQuery(dealQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/deals">Deals</BackLink>}
      title={({ title }) => title}
      aside={({ amount }) => (
        <Figure label="Amount">
          <Money value={amount} />
        </Figure>
      )}
    >
      {(deal) => (
        <>
          <Section title="Stage">
            <StageMover deal={deal} />
          </Section>
          <FactList
            facts={[
              {
                label: "Customer",
                value: (
                  <RecordLink type="customer" id={deal.customer.id}>
                    {deal.customer.name}
                  </RecordLink>
                ),
              },
              { label: "Chance", value: formatShare(deal.probability) },
              { label: "Close date", value: formatDate(deal.closeDate) },
              { label: "State", value: deal.isClosed ? "Decided" : "Open" },
              { label: "Created", value: formatInstant(deal.createdAt) },
            ]}
          />
        </>
      )}
    </RecordPage>
  );
}
