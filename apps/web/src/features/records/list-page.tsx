import type { ReactNode } from "react";
import { Page } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";

interface ListPageProps {
  readonly title: string;
  /** The tabs with its ready-made views; none where there is only one. */
  readonly views?: ReactNode;
  readonly searchLabel: string;
  readonly q: string;
  readonly onSearch: (q: string) => void;
  /** A line of figures about what is shown. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every list: its views, its search, its sums, its rows. */
export function ListPage(props: ListPageProps) {
  const { title, views, searchLabel, q, onSearch, summary, children } = props;
  useDocumentTitle(title);
  return (
    <Page title={title}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {views}
          <div className="ml-auto w-full sm:w-auto">
            <SearchField label={searchLabel} value={q} onChange={onSearch} />
          </div>
        </div>
        {summary && <div className="min-h-5 text-ink-2">{summary}</div>}
        {children}
      </div>
    </Page>
  );
}
