import { useInfiniteQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { formatDate } from "../../ui/format-date.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { dayOf, EntryLine } from "./entry-line.tsx";
import { type TimelineEntry, type TimelineSubject, timelineQuery } from "./queries.ts";

/** What happened with a record, by day, the newest first; older entries come on demand. */
export function Timeline({ subject, id }: { subject: TimelineSubject; id: string }) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery(
    timelineQuery(subject, id),
  );
  if (isPending) {
    return (
      <div role="status" aria-label={t("ui.loading")} className="grid gap-3">
        <Skeleton className="h-4 w-2/3" />
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-4 w-3/5" />
      </div>
    );
  }
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const entries = data.pages.flatMap((page) => page.data);
  if (entries.length === 0) {
    return (
      <EmptyState icon={History} title={t("timeline.empty")}>
        {t("timeline.emptyHint")}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-4">
      <ol className="grid gap-5">
        {byDay(entries).map(({ day, entries: ofDay }) => (
          <li key={day} className="grid gap-x-6 gap-y-2 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
            <time dateTime={day} className="text-ink-3 tabular-nums">
              {formatDate(day)}
            </time>
            <ol className="grid gap-3">
              {ofDay.map((entry) => (
                <li key={`${entry.kind}${entry.id}`}>
                  <EntryLine entry={entry} subject={{ type: subject, id }} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <div>
          <Button size="small" onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
            {isFetchingNextPage ? t("ui.loadingMore") : t("timeline.older")}
          </Button>
        </div>
      )}
    </div>
  );
}

function byDay(entries: readonly TimelineEntry[]): { day: string; entries: TimelineEntry[] }[] {
  const days: { day: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
