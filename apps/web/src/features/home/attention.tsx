import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CircleCheck, Clock, Hourglass, ListTodo, ScrollText, ShieldCheck } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { formatDate, formatDistance } from "../../ui/format-date.ts";
import { Money } from "../../ui/money.tsx";
import { Section } from "../../ui/section.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { textLinkClass } from "../../ui/text-link.ts";
import { askedBy } from "../approvals/asked-by.ts";
import { requestName } from "../approvals/request-name.ts";
import { DealAmount } from "../deals/deal-amount.tsx";
import { stageName } from "../deals/stage-name.ts";
import { OverdueBadge } from "../invoices/invoice-state.tsx";
import { invoiceTitle } from "../invoices/invoice-title.ts";
import { RecordLink } from "../records/record-link.tsx";
import { TaskBox } from "../timeline/task-box.tsx";
import { Group, Row } from "./attention-group.tsx";
import { dueTasksQuery, expiringDays, expiringQuery, idleDays, idleQuery, overdueQuery, waitingQuery } from "./queries.ts";

/** What somebody should look after today, each kind with its first few records. */
export function Attention() {
  const queries = {
    overdue: useQuery(overdueQuery),
    tasks: useQuery(dueTasksQuery),
    approvals: useQuery(waitingQuery),
    expiring: useQuery(expiringQuery),
    idle: useQuery(idleQuery),
  };
  const { overdue, tasks, approvals, expiring, idle } = queries;
  const all: readonly UseQueryResult<{ readonly rows: readonly unknown[] }>[] = Object.values(queries);
  const failed = all.find(({ data, error }) => data === undefined && error !== null);
  const isNothing = all.every(({ data }) => data?.rows.length === 0);

  // All at once, and room for them until then: nothing below should move while it is being read.
  if (!failed && all.some(({ isPending }) => isPending)) {
    return (
      <Section title={t("home.attention")}>
        <div role="status" aria-label={t("ui.loading")} className="grid min-h-dvh content-start gap-3">
          <Skeleton className="h-4 w-1/3" />
          <Skeleton className="h-32 w-full" />
          <Skeleton className="h-4 w-1/3" />
          <Skeleton className="h-32 w-full" />
        </div>
      </Section>
    );
  }
  return (
    <Section title={t("home.attention")}>
      <div className="grid gap-7">
        {failed && <ErrorState error={failed.error} onRetry={() => void Promise.all(all.map(({ refetch }) => refetch()))} />}
        {isNothing && (
          <EmptyState icon={CircleCheck} title={t("home.nothing")}>
            {t("home.nothingHint")}
          </EmptyState>
        )}
        {approvals.data && (
          <Group
            icon={ShieldCheck}
            title={t("home.approvals")}
            count={approvals.data.rows.length}
            isMore={approvals.data.hasMore}
            all={{ to: "/approvals" }}
          >
            {approvals.data.rows.map(({ id, verb, agent, changes, labels, requestedAt }) => (
              <Row
                key={id}
                what={
                  <Link to="/approvals" className={textLinkClass} title={askedBy(agent, labels)}>
                    {[requestName(verb), labels[changes[0]?.recordId ?? ""]].filter(Boolean).join(" – ")}
                  </Link>
                }
                figure={<span className="text-ink-3">{formatDistance(requestedAt)}</span>}
              />
            ))}
          </Group>
        )}
        {overdue.data && (
          <Group
            icon={Clock}
            title={t("home.overdue")}
            count={overdue.data.count}
            sums={overdue.data.sums}
            all={{ to: "/invoices", search: { view: "overdue" } }}
          >
            {overdue.data.rows.map((invoice) => (
              <Row
                key={invoice.id}
                what={
                  <RecordLink type="invoice" id={invoice.id}>
                    {invoiceTitle(invoice)}
                  </RecordLink>
                }
                about={invoice.customer.name}
                note={<OverdueBadge dueDate={invoice.dueDate} />}
                figure={<Money value={invoice.balanceDue} />}
              />
            ))}
          </Group>
        )}
        {tasks.data && (
          <Group icon={ListTodo} title={t("home.tasks")} count={tasks.data.count} all={{ to: "/tasks" }}>
            {tasks.data.rows.map(({ id, body, subject, dueDate }) => (
              <Row
                key={id}
                what={
                  <span className="inline-flex items-start gap-2">
                    <TaskBox id={id} body={body} isDone={false} />
                    <span>{body}</span>
                  </span>
                }
                about={
                  subject && (
                    <RecordLink type={subject.type} id={subject.id}>
                      {subject.label ?? t("timeline.noNumber")}
                    </RecordLink>
                  )
                }
                figure={dueDate && <span className="text-ink-3">{t("home.dueOn", { date: formatDate(dueDate) })}</span>}
              />
            ))}
          </Group>
        )}
        {expiring.data && (
          <Group
            icon={ScrollText}
            title={t("home.expiring", { days: String(expiringDays) })}
            count={expiring.data.count}
            sums={expiring.data.sums}
            all={{ to: "/quotes", search: { view: "sent", sort: "validUntil" } }}
          >
            {expiring.data.rows.map(({ id, number, customer, validUntil, grossTotal }) => (
              <Row
                key={id}
                what={
                  <RecordLink type="quote" id={id}>
                    {number}
                  </RecordLink>
                }
                about={customer.name}
                note={<span className="text-ink-3">{t("home.until", { date: formatDate(validUntil) })}</span>}
                figure={<Money value={grossTotal} />}
              />
            ))}
          </Group>
        )}
        {idle.data && (
          <Group
            icon={Hourglass}
            title={t("home.idle", { days: String(idleDays) })}
            count={idle.data.count}
            sums={idle.data.sums}
            all={{ to: "/deals", search: { view: "open" } }}
          >
            {idle.data.rows.map(({ id, title, stage, amount }) => (
              <Row
                key={id}
                what={
                  <RecordLink type="deal" id={id}>
                    {title}
                  </RecordLink>
                }
                about={stageName(stage.name)}
                figure={<DealAmount value={amount} />}
              />
            ))}
          </Group>
        )}
      </div>
    </Section>
  );
}
