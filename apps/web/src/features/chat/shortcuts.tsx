import { lazy, type RefObject, Suspense, useEffect, useState } from "react";
import { setDraft } from "./drafts.ts";
import { setShortcutsOpen, useShortcuts } from "./shortcuts-store.ts";

// Comes when it is first opened.
const ShortcutsDialog = lazy(() => import("./shortcuts-dialog.tsx"));

interface ShortcutsProps {
  /** Where questions are typed, and whose draft that is. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: string;
}

/** The keys of a conversation, at `?`; and `/`, which goes to the field, wherever nothing else is being typed. */
export function Shortcuts({ field, draft }: ShortcutsProps) {
  const { isOpen } = useShortcuts();
  const [wasOpen, setWasOpen] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (event.key === "?") setShortcutsOpen(true);
      else if (event.key === "/") {
        if (field.current?.value === "") setDraft(draft, "/");
        field.current?.focus();
      } else return;
      event.preventDefault();
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [field, draft]);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  useEffect(() => () => setShortcutsOpen(false), []);

  return (
    wasOpen && (
      <Suspense>
        <ShortcutsDialog />
      </Suspense>
    )
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]") !== null
  );
}
