import type { LucideIcon } from "lucide-react";
import { type ReactNode, useCallback, useMemo } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState, messageOf } from "../../ui/error-state.tsx";
import { shownColumns, useHiddenColumns } from "../../ui/list-table/hidden-columns.ts";
import { ListTable } from "../../ui/list-table/list-table.tsx";
import { useRowSelection } from "../../ui/list-table/use-row-selection.ts";
import { TableSkeleton } from "../../ui/table-skeleton.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useListName } from "./use-list-name.ts";
import type { RecordListResult } from "./use-record-list.ts";

interface RecordListProps<Row extends { readonly id: string }> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly list: RecordListResult<Row>;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  readonly empty: {
    readonly icon: LucideIcon;
    readonly title: string;
    readonly hint: ReactNode;
    readonly action?: ReactNode;
  };
  /** What its page is about: all rows come as it is scrolled, and a person chooses the columns. Else more come when asked for. */
  readonly isWholePage?: boolean;
  /** Whether its rows can be ticked, to copy or export these alone. */
  readonly canSelect?: boolean;
  /** What can be done to the records that are ticked; told when it is done, so that they are ticked no more. */
  readonly acts?: (rows: readonly Row[], onDone: () => void) => ReactNode;
  /** How many rows there are in all, where that is known. */
  readonly total?: number | undefined;
}

/** Rows of one kind of record, in whatever state they are: coming, missing, here, with more to come. */
export function RecordList<Row extends { readonly id: string }>(props: RecordListProps<Row>) {
  const { caption, list, empty, isWholePage = false } = props;
  const { data, error, isPending, isPlaceholderData, refetch } = list;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);
  if (isPending) return <TableSkeleton label={t("records.loading", { list: caption })} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (rows.length === 0) {
    return (
      <EmptyState icon={empty.icon} title={empty.title} action={empty.action}>
        {empty.hint}
      </EmptyState>
    );
  }
  return (
    <div className="grid justify-items-center gap-4" aria-busy={isPlaceholderData}>
      <div className="w-full min-w-0">
        {isWholePage ? <WholePage {...props} rows={rows} /> : <Embedded {...props} rows={rows} />}
      </div>
      {!isWholePage && <LoadMore list={list} />}
    </div>
  );
}

type RowsProps<Row extends { readonly id: string }> = RecordListProps<Row> & { readonly rows: readonly Row[] };

const rowKey = ({ id }: { readonly id: string }) => id;

function WholePage<Row extends { readonly id: string }>(props: RowsProps<Row>) {
  const { caption, columns, list, rows, sort, onSort, total, canSelect = true, acts } = props;
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage, resource } = list;
  const hidden = useHiddenColumns(useListName(resource));
  const shown = useMemo(() => shownColumns(columns, hidden), [columns, hidden]);
  const canFetch = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  const fetchMore = useCallback(() => {
    if (canFetch) void fetchNextPage();
  }, [canFetch, fetchNextPage]);
  const { selection, chosenRows } = useRowSelection(rows);
  return (
    <>
      <ListTable
        caption={caption}
        columns={shown}
        rows={rows}
        {...(canSelect && { selection })}
        sort={sort}
        {...(onSort && { onSort })}
        total={total === undefined ? -1 : total + 1}
        onEnd={fetchMore}
        footer={
          (isFetchingNextPage && <p role="status">{t("ui.table.moreComing")}</p>) ||
          (isFetchNextPageError && (
            <p role="alert" className="flex flex-wrap items-center gap-3">
              {messageOf(error)}
              <Button size="small" onClick={() => void fetchNextPage()}>
                {t("ui.tryAgain")}
              </Button>
            </p>
          ))
        }
      />
      <SelectionBar
        resource={resource}
        columns={shown}
        rows={chosenRows}
        onClear={selection.clear}
        acts={acts?.(chosenRows, selection.clear)}
      />
    </>
  );
}

function Embedded<Row extends { readonly id: string }>({ caption, columns, rows, sort, onSort }: RowsProps<Row>) {
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={rowKey} sort={sort} {...(onSort && { onSort })} />;
}

function LoadMore<Row>({ list }: { list: RecordListResult<Row> }) {
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = list;
  if (!hasNextPage) return null;
  return (
    <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
      {isFetchingNextPage ? t("ui.loadingMore") : t("ui.loadMore")}
    </Button>
  );
}
