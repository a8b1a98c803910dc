import type { FilterValue, FilterValues } from "../../ui/filter-bar/filter-spec.ts";

/** What every list keeps in its address: the words searched for, the view, the order, the filters. Unknown values fall back. */
export interface ListSearch<View extends string> {
  readonly q?: string;
  readonly view?: View;
  readonly sort?: string;
  /** By the names of the server's query; the page knows which there are. */
  readonly filter?: FilterValues;
}

/** One sort, or several with commas between them: `-issueDate,grossTotal`. */
const sortPattern = /^-?[a-zA-Z]+(?:,-?[a-zA-Z]+)*$/;

/** Reads a list's address; `views` are those the list offers. */
export function listSearch<View extends string>(views: readonly View[]) {
  return ({ q, view, sort, filter }: Record<string, unknown>): ListSearch<View> => {
    const known = views.find((name) => name === view);
    const filters = filterValues(filter);
    return {
      ...(typeof q === "string" && q.trim() !== "" && { q }),
      ...(known !== undefined && { view: known }),
      ...(typeof sort === "string" && sortPattern.test(sort) && { sort }),
      ...(Object.keys(filters).length > 0 && { filter: filters }),
    };
  };
}

function filterValues(given: unknown): FilterValues {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return {};
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, FilterValue] => isFilterValue(entry[1])));
}

function isFilterValue(value: unknown): value is FilterValue {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (Array.isArray(value) && value.every((each) => typeof each === "string"))
  );
}
