import { useCallback, useMemo, useRef, useState } from "react";

export interface RowSelection {
  readonly chosen: ReadonlySet<string>;
  /** Of the rows that are there. */
  readonly isAll: boolean;
  readonly toggle: (index: number, isRange: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/**
 * Which rows somebody has ticked, by their keys; those that a filter has taken away do not count. With Shift, what the last tick
 * did is done to all rows between that one and this one.
 */
export function useRowSelection<Row extends { readonly id: string }>(rows: readonly Row[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef({ rows, ticked });
  latest.current = { rows, ticked };
  const anchor = useRef<string | null>(null);

  const chosenRows = useMemo(() => (ticked.size === 0 ? [] : rows.filter(({ id }) => ticked.has(id))), [rows, ticked]);
  const chosen = useMemo(() => new Set(chosenRows.map(({ id }) => id)), [chosenRows]);

  const toggle = useCallback((index: number, isRange: boolean) => {
    const { rows: all, ticked: before } = latest.current;
    setTicked(tickedAfter(before, all, index, isRange ? anchor.current : null));
    anchor.current = all[index]?.id ?? null;
  }, []);
  const toggleAll = useCallback(() => {
    const { rows: all, ticked: before } = latest.current;
    setTicked(withEach(before, all, !all.every(({ id }) => before.has(id))));
  }, []);
  const clear = useCallback(() => setTicked(new Set()), []);

  const selection: RowSelection = useMemo(
    () => ({ chosen, isAll: chosen.size > 0 && chosen.size === rows.length, toggle, toggleAll, clear }),
    [chosen, rows.length, toggle, toggleAll, clear],
  );
  return { selection, chosenRows };
}

/** What is ticked after the row at `index` was; `anchor` is the row that a range begins at, which it becomes like. */
export function tickedAfter(
  before: ReadonlySet<string>,
  rows: readonly { readonly id: string }[],
  index: number,
  anchor: string | null,
): ReadonlySet<string> {
  const row = rows[index];
  if (row === undefined) return before;
  const from = anchor === null ? -1 : rows.findIndex(({ id }) => id === anchor);
  if (from < 0) return withEach(before, [row], !before.has(row.id));
  return withEach(before, rows.slice(Math.min(from, index), Math.max(from, index) + 1), before.has(anchor ?? ""));
}

function withEach(
  before: ReadonlySet<string>,
  rows: readonly { readonly id: string }[],
  isTicked: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const { id } of rows) {
    if (isTicked) after.add(id);
    else after.delete(id);
  }
  return after;
}
