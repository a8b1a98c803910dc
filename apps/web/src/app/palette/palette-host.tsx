import { lazy, Suspense, useEffect, useState } from "react";
import { setPaletteOpen, usePalette } from "./palette-store.ts";

// Comes when it is first opened.
const Palette = lazy(() => import("./palette.tsx"));

/** Listens for ⌘K, or Ctrl and K, on every page of a signed-in person. */
export function PaletteHost() {
  const { isOpen } = usePalette();
  const [wasOpen, setWasOpen] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setPaletteOpen(!usePalette.getState().isOpen);
    }
    addEventListener("keydown", onKeyDown);
    return () => {
      removeEventListener("keydown", onKeyDown);
      setPaletteOpen(false);
    };
  }, []);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);

  return (
    wasOpen && (
      <Suspense>
        <Palette />
      </Suspense>
    )
  );
}
