import type { OmniMessage } from "@omni/ai-tools/contract";

/** Of a long list nobody remembers each; of a short one, the person asked about just these. */
const fewRecords = 3;

/** The records an answer was about, by name: what tool results of few records name as their sources. */
export function topicsOf({ parts }: Pick<OmniMessage, "parts">): string[] {
  const topics = parts.flatMap((part) => {
    const sources = "output" in part ? sourcesOf(part.output) : [];
    return sources.length <= fewRecords ? sources : [];
  });
  return [...new Set(topics)].slice(0, fewRecords);
}

function sourcesOf(output: unknown): string[] {
  if (typeof output !== "object" || output === null || !("sources" in output) || !Array.isArray(output.sources)) return [];
  return (output.sources as readonly { type?: string; label?: string }[]).flatMap(({ type, label }) =>
    type === undefined || label === undefined ? [] : [`${type} ${label}`],
  );
}
