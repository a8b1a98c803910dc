import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";

interface ListSearchChange {
  readonly q?: string;
  readonly view?: string;
  readonly sort?: string | undefined;
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
              ([, value]) => value !== undefined && value !== "" && value !== "all",
            ),
          ),
      });
    },
    [navigate],
  );
}
