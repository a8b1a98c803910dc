import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { TableSkeleton } from "../../ui/table-skeleton.tsx";
import type { RecordListResult } from "./use-record-list.ts";

interface RecordListProps<Row extends { readonly id: string }> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly list: RecordListResult<Row>;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly empty: { readonly icon: LucideIcon; readonly title: string; readonly hint: ReactNode };
}

/** Rows of one kind of record, in whatever state they are: coming, missing, here, with more to come. */
export function RecordList<Row extends { readonly id: string }>(props: RecordListProps<Row>) {
  const { caption, columns, list, sort, onSort, empty } = props;
  const { data, error, isPending, isPlaceholderData, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = list;
  if (isPending) return <TableSkeleton label={`Loading ${caption.toLowerCase()}`} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const rows = data.pages.flatMap((page) => page.data);
  if (rows.length === 0) {
    return (
      <EmptyState icon={empty.icon} title={empty.title}>
        {empty.hint}
      </EmptyState>
    );
  }
  return (
    <div className="grid justify-items-center gap-4" aria-busy={isPlaceholderData}>
      <div className="w-full">
        <DataTable
          caption={caption}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          sort={sort}
          {...(onSort && { onSort })}
        />
      </div>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {isFetchingNextPage ? "Loading…" : "Load more"}
        </Button>
      )}
    </div>
  );
}
