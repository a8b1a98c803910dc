import { useEffect } from "react";

/** Escape, wherever the focus is, unless a dialog, a menu or an editor had its own use for it. */
export function useStopKey(onStop: (() => void) | null): void {
  useEffect(() => {
    if (onStop === null) return;
    const stop = onStop;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) stop();
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [onStop]);
}
