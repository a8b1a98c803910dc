import type { Source } from "@omni/ai-tools/contract";
import { useState } from "react";
import { AppLink } from "../../ui/app-link.tsx";

/** Shown before the person asks for the rest. */
const few = 6;

/** The records an answer rests on: beside it where there is room, else below. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const [isWhole, setIsWhole] = useState(false);
  if (sources.length === 0) return null;
  const shown = isWhole ? sources : sources.slice(0, few);
  return (
    <div className="text-xs">
      <p className="font-medium text-ink-2">{sources.length === 1 ? "Source" : `Sources · ${sources.length}`}</p>
      <ul aria-label="Sources" className="flex flex-wrap gap-x-3 xl:grid xl:justify-items-start">
        {shown.map(({ type, id, label, href }) => (
          <li key={`${type}/${id}`} className="flex max-w-full min-w-0">
            {/* As high as a target has to be (WCAG 2.5.8). */}
            <AppLink href={href} title={label} className="truncate py-1">
              {label}
            </AppLink>
          </li>
        ))}
        {sources.length > shown.length && (
          <li>
            <button type="button" className="rounded-sm py-1 text-ink-2 hover:text-ink" onClick={() => setIsWhole(true)}>
              {sources.length - shown.length} more
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
