import { t } from "../../app/i18n/t.ts";
import type { Column } from "../../ui/data-table.tsx";
import { formatShare } from "../../ui/format-count.ts";
import { formatDate } from "../../ui/format-date.ts";
import { RecordLink } from "../records/record-link.tsx";
import { DealAmount } from "./deal-amount.tsx";
import type { Deal } from "./queries.ts";
import { StageBadge } from "./stage-badge.tsx";
import { stageName } from "./stage-name.ts";

export const dealColumns: readonly Column<Deal>[] = [
  {
    id: "title",
    header: t("deals.one"),
    value: ({ title }) => title,
    cell: ({ id, title, stage }) => (
      <div className="grid justify-items-start gap-1">
        <RecordLink type="deal" id={id} isRow>
          {title}
        </RecordLink>
        <span className="@xl:hidden">
          <StageBadge stage={stage} />
        </span>
      </div>
    ),
  },
  {
    id: "customer",
    header: t("records.customer"),
    value: ({ customer }) => customer.name,
    from: "md",
    cell: ({ customer }) => (
      <RecordLink type="customer" id={customer.id}>
        {customer.name}
      </RecordLink>
    ),
  },
  {
    id: "stage",
    header: t("deals.stage"),
    width: "8.5rem",
    value: ({ stage }) => stageName(stage.name),
    from: "md",
    cell: ({ stage }) => <StageBadge stage={stage} />,
  },
  {
    id: "probability",
    header: t("deals.chance"),
    width: "6.5rem",
    value: ({ probability }) => probability,
    align: "end",
    from: "lg",
    cell: ({ probability }) => <span className="tabular-nums">{formatShare(probability)}</span>,
  },
  {
    id: "closeDate",
    header: t("deals.closeDate"),
    width: "8rem",
    value: ({ closeDate }) => closeDate,
    from: "lg",
    sort: "closeDate",
    cell: ({ closeDate }) => <span className="whitespace-nowrap">{formatDate(closeDate)}</span>,
  },
  {
    id: "amount",
    header: t("records.amount"),
    width: "8.5rem",
    value: ({ amount }) => amount,
    align: "end",
    sort: "amount",
    cell: ({ amount }) => <DealAmount value={amount} className="font-medium" />,
  },
];
