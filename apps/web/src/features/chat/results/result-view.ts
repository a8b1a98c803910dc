/**
 * Whether a person looks at a kind of result as a chart or as a table; remembered in this browser.
 *
 * @module
 */
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

export type ResultView = "chart" | "table";

const useViews = create(
  persist<Readonly<Record<string, ResultView>>>(() => ({}), {
    name: "result views",
    storage: createJSONStorage(() => localStorage),
  }),
);

/** `kind` names what is looked at; `first` is how it is shown until somebody chooses. */
export function useResultView(kind: string, first: ResultView): ResultView {
  return useViews((views) => views[kind] ?? first);
}

export function setResultView(kind: string, view: ResultView): void {
  useViews.setState({ [kind]: view });
}
