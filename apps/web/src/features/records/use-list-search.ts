/**
 * The address of a list, which holds what it is narrowed and ordered by. The page does not wait for the router: what was chosen
 * counts at once, and the address follows once the server has been asked.
 *
 * @module
 */
import { useRouter } from "@tanstack/react-router";
import { useCallback, useLayoutEffect } from "react";
import { create } from "zustand";
import type { FilterValues } from "../../ui/filter-bar/filter-spec.ts";

interface ListSearchChange {
  readonly q?: string;
  readonly view?: string;
  readonly sort?: string | undefined;
  readonly filter?: FilterValues;
}

/** What was chosen while the router still had `from`; over as soon as it has anything else. */
interface Chosen {
  readonly from: object;
  readonly search: Readonly<Record<string, unknown>>;
}

const useChosen = create<{ readonly chosen: Chosen | null }>(() => ({ chosen: null }));

/** The search of the list that is shown, as the router gave it. */
let routed: object | null = null;

/** The search to show: the router's, or what was chosen since. */
export function useShownSearch<Search extends object>(search: Search): Search {
  const chosen = useChosen((state) => state.chosen);
  useLayoutEffect(() => {
    routed = search;
    if (useChosen.getState().chosen?.from !== search) useChosen.setState({ chosen: null });
    return () => {
      routed = null;
    };
  }, [search]);
  // Chosen on this very page, by names and values that it offers.
  return chosen?.from === search ? (chosen.search as Search) : search;
}

/** Changes what a list keeps in its address; empty values leave it. Replaces the entry, so that “back” leaves the list. */
export function useListSearch(): (change: ListSearchChange) => void {
  const router = useRouter();
  return useCallback(
    (change) => {
      const { chosen } = useChosen.getState();
      const { pathname, search } = router.state.location;
      const before = chosen !== null && chosen.from === routed ? chosen.search : search;
      const next = withoutEmpty({ ...before, ...change });
      const follow = () => {
        // Unless the person has left meanwhile.
        if (router.state.location.pathname === pathname) void router.navigate({ to: ".", replace: true, search: next });
      };
      if (routed === null) return follow();
      useChosen.setState({ chosen: { from: routed, search: next } });
      afterAnswer(follow);
    },
    [router],
  );
}

/** Milliseconds. Most answers are there by then: to draw them comes before the address, which costs the router a frame. */
const untilAddress = 300;

let due: { readonly run: () => void; readonly timer: ReturnType<typeof setTimeout> } | null = null;

/** Runs later, but before whatever a person does next: that may lead away from the list, to which they want to come back. */
function afterAnswer(run: () => void): void {
  clearTimeout(due?.timer);
  due = { run, timer: setTimeout(runDue, untilAddress) };
  for (const event of nextDeeds) addEventListener(event, runDue, { capture: true });
}

const nextDeeds = ["pointerdown", "keydown", "pagehide"] as const;

function runDue(): void {
  for (const event of nextDeeds) removeEventListener(event, runDue, { capture: true });
  clearTimeout(due?.timer);
  const now = due;
  // First, so that what it sets off may plan the next one.
  due = null;
  now?.run();
}

function withoutEmpty(search: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== "" && value !== "all" && !isEmpty(value)),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
