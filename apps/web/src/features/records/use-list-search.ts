import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { FilterValues } from "../../ui/filter-bar/filter-spec.ts";

interface ListSearchChange {
  readonly q?: string;
  readonly view?: string;
  readonly sort?: string | undefined;
  readonly filter?: FilterValues;
}

/** Changes what a list keeps in its address; empty values leave it. Replaces the entry, so that “back” leaves the list. */
export function useListSearch(): (change: ListSearchChange) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => {
      void navigate({
        to: ".",
        replace: true,
        search: (search: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries({ ...search, ...change }).filter(
              ([, value]) => value !== undefined && value !== "" && value !== "all" && !isEmpty(value),
            ),
          ),
      });
    },
    [navigate],
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
