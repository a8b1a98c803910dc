import type { OmniMessage } from "@omni/ai-tools/contract";
import type { UIMessageChunk } from "ai";

/**
 * The chunks that build an answer again. A turn that goes on after a decision begins with them: whoever reads along starts from
 * nothing (`useChat` does so for every resumed stream), and a tool's new result needs the call it belongs to.
 */
export function replayAnswer({ parts }: OmniMessage): UIMessageChunk[] {
  return parts.flatMap((part, index) => chunksOf(part, `replay-${index}`));
}

function chunksOf(part: OmniMessage["parts"][number], id: string): UIMessageChunk[] {
  if (part.type === "step-start") return [{ type: "start-step" }];
  if (part.type === "data-agent") return [{ type: part.type, data: part.data }];
  if (part.type === "text" || part.type === "reasoning") {
    return [
      { type: `${part.type}-start`, id },
      { type: `${part.type}-delta`, id, delta: part.text },
      { type: `${part.type}-end`, id },
    ];
  }
  if (!part.type.startsWith("tool-") || !("toolCallId" in part)) return [];
  const { toolCallId, input } = part;
  const call = { type: "tool-input-available", toolCallId, toolName: part.type.slice("tool-".length), input } as const;
  switch (part.state) {
    case "output-available":
      return [call, { type: "tool-output-available", toolCallId, output: part.output }];
    case "output-error":
      return [call, { type: "tool-output-error", toolCallId, errorText: part.errorText }];
    default:
      return [call];
  }
}
