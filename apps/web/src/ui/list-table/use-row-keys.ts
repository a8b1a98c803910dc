import { type RefObject, useEffect, useRef } from "react";

/** Frames to wait for a row that was out of sight to be drawn. */
const patience = 10;

/**
 * j and k go to the next row and the one before, wherever the focus is, unless something is being typed; the arrows, Home and End
 * do within the table. The focus goes to the row's own link, so that Enter opens it and a screen reader says it.
 */
export function useRowKeys(body: RefObject<HTMLElement | null>, count: number, reveal: (index: number) => void): void {
  const latest = useRef({ count, reveal });
  latest.current = { count, reveal };

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest("input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]")) return;
      const row = body.current?.contains(target) ? target?.closest<HTMLElement>("tr[data-index]") : null;
      const next = nextIndex(event.key, row ? Number(row.dataset.index) : null, latest.current.count);
      if (next === null || body.current === null) return;
      event.preventDefault();
      latest.current.reveal(next);
      focusRow(body.current, next, patience);
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [body]);
}

/** Where a key leads to from a row, or from outside of the table (null); null where it leads nowhere. */
export function nextIndex(key: string, from: number | null, count: number): number | null {
  if (count === 0) return null;
  const within = (index: number) => Math.min(Math.max(index, 0), count - 1);
  if (key === "j" || (key === "ArrowDown" && from !== null)) return within((from ?? -1) + 1);
  if (key === "k" || (key === "ArrowUp" && from !== null)) return within((from ?? 1) - 1);
  if (from === null) return null;
  return key === "Home" ? 0 : key === "End" ? count - 1 : null;
}

function focusRow(body: HTMLElement, index: number, framesLeft: number): void {
  const row = body.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
  const target = row?.querySelector<HTMLElement>("a[data-row], a, button");
  if (target) target.focus({ preventScroll: true });
  else if (framesLeft > 0) requestAnimationFrame(() => focusRow(body, index, framesLeft - 1));
}
