import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { FactList } from "../../ui/fact-list.tsx";
import { formatShare } from "../../ui/format-count.ts";
import { formatDate, formatInstant } from "../../ui/format-date.ts";
import { Section } from "../../ui/section.tsx";
import { ReadOnlyNote } from "../editing/read-only-note.tsx";
import { useMay } from "../editing/use-may.ts";
import { BackLink } from "../records/back-link.tsx";
import { Figure } from "../records/figure.tsx";
import { RecordLink } from "../records/record-link.tsx";
import { RecordPage } from "../records/record-page.tsx";
import { AddActivity } from "../timeline/add-activity.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { DealAmount } from "./deal-amount.tsx";
import { DealDialog } from "./deal-dialog.tsx";
import { type Deal, dealQuery } from "./queries.ts";
import { StageMover } from "./stage-mover.tsx";

const route = getRouteApi("/app/deals/$id");

export function DealPage() {
  const { id } = route.useParams();
  const query = useQuery(dealQuery(id));
  return (
    <RecordPage
      query={query}
      eyebrow={<BackLink to="/deals">{t("deals.title")}</BackLink>}
      title={({ title }) => title}
      aside={(deal) => (
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          <Figure label={t("records.amount")}>
            <DealAmount value={deal.amount} />
          </Figure>
          <EditDeal deal={deal} />
        </div>
      )}
    >
      {(deal) => (
        <>
          <Section title={t("deals.stage")}>
            <StageMover deal={deal} />
            <ReadOnlyNote permission="deals:write" />
          </Section>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <Section title={t("timeline.title")}>
              <AddActivity subject="deal" id={deal.id} />
              <Timeline subject="deal" id={deal.id} />
            </Section>
            <div className="max-lg:row-start-1">
              <FactList
                facts={[
                  {
                    label: t("records.customer"),
                    value: (
                      <RecordLink type="customer" id={deal.customer.id}>
                        {deal.customer.name}
                      </RecordLink>
                    ),
                  },
                  { label: t("deals.chance"), value: formatShare(deal.probability) },
                  { label: t("deals.closeDate"), value: formatDate(deal.closeDate) },
                  { label: t("records.state"), value: deal.isClosed ? t("deals.isDecided") : t("deals.isOpen") },
                  { label: t("deals.created"), value: formatInstant(deal.createdAt) },
                ]}
              />
            </div>
          </div>
        </>
      )}
    </RecordPage>
  );
}

function EditDeal({ deal }: { deal: Deal }) {
  const [isOpen, setOpen] = useState(false);
  const mayWrite = useMay("deals:write");
  if (!mayWrite) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Pencil aria-hidden className="size-3.5" />
        {t("editing.edit")}
      </Button>
      <DealDialog open={isOpen} onOpenChange={setOpen} deal={deal} />
    </>
  );
}
