/**
 * Which columns of a list a person does not want to see; kept in this browser, for each person by themselves.
 *
 * @module
 */
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import type { Column } from "../column.ts";

const useHidden = create(
  persist<Readonly<Record<string, readonly string[]>>>(() => ({}), {
    name: "hidden columns",
    storage: createJSONStorage(() => localStorage),
  }),
);

const none: readonly string[] = [];

/** `list` names the list and whose choice it is. */
export function useHiddenColumns(list: string): readonly string[] {
  return useHidden((hidden) => hidden[list] ?? none);
}

export function toggleColumn(list: string, column: string): void {
  useHidden.setState((hidden) => {
    const before = hidden[list] ?? none;
    return { [list]: before.includes(column) ? before.filter((id) => id !== column) : [...before, column] };
  });
}

/** Without the hidden ones; the first says what the row is, and stays. */
export function shownColumns<Row>(columns: readonly Column<Row>[], hidden: readonly string[]): readonly Column<Row>[] {
  return hidden.length === 0 ? columns : columns.filter(({ id }, index) => index === 0 || !hidden.includes(id));
}
