/**
 * The order in which an answer is read: the figure first, the rows it comes from below; what a change is about first, the
 * change itself below. Models call their tools before they speak, so their parts come the other way round.
 *
 * @module
 */
import type { Source } from "@omni/ai-tools/contract";
import { isToolPart, type OmniPart, type ToolPart } from "./omni-message.ts";

export type Block =
  /** `at`: where it begins in the texts of the answer put one behind the other, in UTF-16 units. */
  | { readonly kind: "text"; readonly text: string; readonly at: number; readonly change?: SaidOfChange }
  | { readonly kind: "tool"; readonly part: ToolPart }
  /** Where the sentence will be that is still being written. */
  | { readonly kind: "awaited-text" };

/** What a text is about that was said of changes which a person decides on. */
export interface SaidOfChange {
  readonly approvalIds: readonly string[];
  /** That they wait, or what came of them. */
  readonly said: "before" | "after";
}

export function arrangeParts(parts: readonly OmniPart[], isStreaming: boolean): Block[] {
  const blocks: Block[] = [];
  let results: Block[] = [];
  let at = 0;
  let change = null as SaidOfChange | null;
  for (const part of parts) {
    if (part.type === "text") {
      if (part.text.trim() !== "") {
        blocks.push({ kind: "text", text: part.text, at, ...(change && { change }) }, ...results);
        results = [];
        if (change) change = { ...change, said: "after" };
      }
      at += part.text.length;
    } else if (isToolPart(part)) {
      results.push({ kind: "tool", part });
      const approvalId = approvalIdOf(part.output);
      const others: readonly string[] = change?.said === "before" ? change.approvalIds : [];
      if (approvalId !== null) change = { approvalIds: [...others, approvalId], said: "before" };
    }
  }
  // Held free, so that the rows do not jump when the sentence comes.
  if (isStreaming && results.length > 0) blocks.push({ kind: "awaited-text" });
  return [...blocks, ...results];
}

/** Of a change that a person decides on, or has decided on. */
function approvalIdOf(output: unknown): string | null {
  if (typeof output !== "object" || output === null) return null;
  const { approvalId, approval } = output as { readonly approvalId?: unknown; readonly approval?: { readonly id: string } };
  return approval?.id ?? (typeof approvalId === "string" ? approvalId : null);
}

/** The records an answer rests on, each once, in the order they came. */
export function sourcesOf(parts: readonly OmniPart[]): Source[] {
  const sources = parts.filter(isToolPart).flatMap((part) => {
    const output: unknown = part.output;
    return typeof output === "object" && output !== null && "sources" in output ? (output.sources as Source[]) : [];
  });
  return [...new Map(sources.map((source) => [`${source.type}/${source.id}`, source])).values()];
}
