import { useMemo } from "react";
import { type FilterSpec, type FilterValues, readFilters } from "../../ui/filter-bar/filter-spec.ts";
import type { ListFilters } from "./list-tools.tsx";
import { useListSearch } from "./use-list-search.ts";

/** What a list is narrowed by, from its address; the same object until that changes, so that an answer draws rows alone anew. */
export function useListFilters(specs: readonly FilterSpec[], filter: FilterValues | undefined): ListFilters {
  const change = useListSearch();
  return useMemo(
    () => ({ specs, values: readFilters(specs, filter), onChange: (values) => change({ filter: values }) }),
    [specs, filter, change],
  );
}
