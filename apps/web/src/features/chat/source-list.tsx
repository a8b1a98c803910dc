import type { Source } from "@omni/ai-tools/contract";
import clsx from "clsx";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { AppLink } from "../../ui/app-link.tsx";
import { recordKey } from "./proof/claims-context.ts";

/** Shown before the person asks for the rest. */
const few = 6;

/** The records an answer rests on: beside it where there is room, else below. `lit` is the one that the figure under the pointer came from. */
export function SourceList({ sources, lit }: { sources: readonly Source[]; lit: string | null }) {
  const [isWhole, setIsWhole] = useState(false);
  if (sources.length === 0) return null;
  const shown = isWhole ? sources : sources.filter((source, index) => index < few || recordKey(source) === lit);
  return (
    <div className="text-xs">
      <p className="font-medium text-ink-2">
        {sources.length === 1 ? t("chat.source") : t("chat.sourcesCount", { count: sources.length })}
      </p>
      <ul aria-label={t("chat.sources")} className="flex flex-wrap gap-x-3 xl:grid xl:justify-items-start">
        {shown.map(({ type, id, label, href }) => (
          <li
            key={recordKey({ type, id })}
            className={clsx(
              "-mx-1 flex max-w-full min-w-0 rounded-sm px-1 transition-colors",
              recordKey({ type, id }) === lit && "bg-accent-soft",
            )}
          >
            {/* As high as a target has to be (WCAG 2.5.8). */}
            <AppLink href={href} title={label} className="truncate py-1">
              {label}
            </AppLink>
          </li>
        ))}
        {sources.length > shown.length && (
          <li>
            <button type="button" className="rounded-sm py-1 text-ink-2 hover:text-ink" onClick={() => setIsWhole(true)}>
              {t("chat.moreSources", { count: sources.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
