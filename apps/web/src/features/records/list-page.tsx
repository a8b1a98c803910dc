import type { ReactNode } from "react";
import { FilterChips } from "../../ui/filter-bar/filter-chips.tsx";
import { Page } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import type { ListFilters } from "./list-tools.tsx";

interface ListPageProps {
  readonly title: string;
  /** The tabs with its ready-made views; none where there is only one. */
  readonly views?: ReactNode;
  /** Beside the title: the button that makes a new record, or another way to look at them. */
  readonly aside?: ReactNode;
  /** What the words are looked for in; a list without it has no search. */
  readonly searchLabel?: string;
  readonly q?: string;
  readonly onSearch?: (q: string) => void;
  /** A line of figures about what is shown. */
  readonly summary?: ReactNode;
  /** `ListTools`. */
  readonly tools?: ReactNode;
  /** What the list is narrowed by, the same that the tools have. */
  readonly filters?: ListFilters;
  readonly children: ReactNode;
}

/** The frame of every list: its views, its search, its sums, its rows. */
export function ListPage(props: ListPageProps) {
  const { title, views, aside, searchLabel, q = "", onSearch, summary, tools, filters, children } = props;
  useDocumentTitle(title);
  return (
    <Page title={title} aside={aside}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {views}
          {searchLabel !== undefined && onSearch && (
            <div className="ml-auto w-full sm:w-auto">
              <SearchField label={searchLabel} value={q} onChange={onSearch} />
            </div>
          )}
        </div>
        {(summary || tools) && (
          <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <div className="text-ink-2">{summary}</div>
            {tools}
          </div>
        )}
        {filters && <FilterChips {...filters} />}
        {children}
      </div>
    </Page>
  );
}
