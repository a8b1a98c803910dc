import type { OmniMessage } from "@omni/ai-tools/contract";
import type { UIMessageChunk } from "ai";

type Part = OmniMessage["parts"][number];

export interface AnswerCollector {
  /** The parts of the answer as they stand: what is stored when the turn ends, or when its process is not heard of any more. */
  readonly parts: readonly Part[];
  take(chunk: UIMessageChunk): void;
}

interface ToolState {
  type: string;
  toolCallId: string;
  toolName?: string;
  state: "input-streaming" | "input-available" | "output-available" | "output-error";
  input?: unknown;
  output?: unknown;
  errorText?: string;
}

/**
 * Puts the chunks of an answer together as the AI SDK's readers do, without copying the message at every chunk, so that it can be
 * looked at while it grows. Of what the readers keep, metadata for providers is left out: we show and store words and records.
 */
export function createAnswerCollector(before: readonly Part[] = []): AnswerCollector {
  const parts: object[] = [...before];
  const texts = new Map<string, { text: string; state: "streaming" | "done" }>();
  const tools = new Map<string, ToolState>();

  function begin(type: "text" | "reasoning", id: string): void {
    const part = { type, ...(type === "reasoning" ? { id } : {}), text: "", state: "streaming" as const };
    texts.set(`${type} ${id}`, part);
    parts.push(part);
  }

  function tool(toolCallId: string, toolName: string, isDynamic: boolean | undefined): ToolState {
    const known = tools.get(toolCallId);
    if (known !== undefined) return known;
    const part: ToolState = isDynamic
      ? { type: "dynamic-tool", toolName, toolCallId, state: "input-streaming" }
      : { type: `tool-${toolName}`, toolCallId, state: "input-streaming" };
    tools.set(toolCallId, part);
    parts.push(part);
    return part;
  }

  /** A data part with an id takes the place of the one before it. */
  function addData(type: string, id: string | undefined, data: unknown): void {
    const part = { type, ...(id === undefined ? {} : { id }), data };
    const at = id === undefined ? -1 : parts.findIndex((it) => "id" in it && it.id === id && "type" in it && it.type === type);
    if (at === -1) parts.push(part);
    else parts[at] = part;
  }

  function take(chunk: UIMessageChunk): void {
    switch (chunk.type) {
      case "text-start":
        begin("text", chunk.id);
        return;
      case "reasoning-start":
        begin("reasoning", chunk.id);
        return;
      case "text-delta":
      case "reasoning-delta": {
        const part = texts.get(`${chunk.type.slice(0, -"-delta".length)} ${chunk.id}`);
        if (part !== undefined) part.text += chunk.delta;
        return;
      }
      case "text-end":
      case "reasoning-end": {
        const key = `${chunk.type.slice(0, -"-end".length)} ${chunk.id}`;
        const part = texts.get(key);
        if (part !== undefined) part.state = "done";
        texts.delete(key);
        return;
      }
      case "tool-input-start":
        tool(chunk.toolCallId, chunk.toolName, chunk.dynamic);
        return;
      case "tool-input-available":
        Object.assign(tool(chunk.toolCallId, chunk.toolName, chunk.dynamic), { state: "input-available", input: chunk.input });
        return;
      case "tool-input-error":
        Object.assign(tool(chunk.toolCallId, chunk.toolName, chunk.dynamic), {
          state: "output-error",
          input: chunk.input,
          errorText: chunk.errorText,
        });
        return;
      case "tool-output-available": {
        const part = tools.get(chunk.toolCallId);
        if (part !== undefined) Object.assign(part, { state: "output-available", output: chunk.output });
        return;
      }
      case "tool-output-error": {
        const part = tools.get(chunk.toolCallId);
        if (part !== undefined) Object.assign(part, { state: "output-error", errorText: chunk.errorText });
        return;
      }
      case "start-step":
        parts.push({ type: "step-start" });
        return;
      case "data-agent":
      case "data-verification":
      case "data-suggestions":
        addData(chunk.type, chunk.id, chunk.data);
        return;
    }
  }

  return {
    get parts() {
      return parts as Part[];
    },
    take,
  };
}
