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
      <p className="mb-1 font-medium text-ink-2">{sources.length === 1 ? "Source" : `Sources · ${sources.length}`}</p>
      <ul aria-label="Sources" className="flex flex-wrap gap-x-3 gap-y-1 xl:grid">
        {shown.map(({ type, id, label, href }) => (
          <li key={`${type}/${id}`} className="min-w-0 max-w-full truncate">
            <AppLink href={href} title={label}>
              {label}
            </AppLink>
          </li>
        ))}
        {sources.length > shown.length && (
          <li>
            <button type="button" className="rounded-sm text-ink-2 hover:text-ink" onClick={() => setIsWhole(true)}>
              {sources.length - shown.length} more
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
