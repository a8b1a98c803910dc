import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";

interface RecordPageProps<Item> {
  readonly query: UseQueryResult<Item>;
  readonly title: (item: Item) => string;
  readonly eyebrow: ReactNode;
  readonly aside?: (item: Item) => ReactNode;
  readonly children: (item: Item) => ReactNode;
}

/** The frame of one record's page: loading, not found, or there. */
export function RecordPage<Item>({ query, title, eyebrow, aside, children }: RecordPageProps<Item>) {
  const { data, error, refetch } = query;
  useDocumentTitle(data && title(data));
  if (data !== undefined) {
    return (
      <Page title={title(data)} eyebrow={eyebrow} aside={aside?.(data)}>
        {children(data)}
      </Page>
    );
  }
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={<Skeleton className="my-1 h-5 w-48" />} eyebrow={eyebrow}>
      <div role="status" aria-label={t("ui.loading")} className="grid gap-3">
        <Skeleton className="h-4 w-2/3" />
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-4 w-3/5" />
      </div>
    </Page>
  );
}
