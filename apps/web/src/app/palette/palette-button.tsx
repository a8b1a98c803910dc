import { Search } from "lucide-react";
import { t } from "../i18n/t.ts";
import { setPaletteOpen } from "./palette-store.ts";

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Looks like the field it opens. */
export function PaletteButton({ onOpen }: { onOpen?: () => void }) {
  return (
    <button
      type="button"
      aria-keyshortcuts="Meta+K Control+K"
      onClick={() => {
        onOpen?.();
        setPaletteOpen(true);
      }}
      className="flex h-8 w-full items-center gap-2.5 rounded-md border border-line bg-surface px-2.5 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:h-11"
    >
      <Search aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
      <span className="flex-1 truncate text-left">{t("app.palette.open")}</span>
      <kbd aria-hidden className="font-sans text-xs text-ink-3 pointer-coarse:hidden">
        {isApple ? "⌘K" : t("app.palette.controlKey")}
      </kbd>
    </button>
  );
}
