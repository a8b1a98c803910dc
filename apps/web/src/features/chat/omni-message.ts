/**
 * Messages as the conversation shows them, from what the server stores.
 *
 * @module
 */
import type { OmniMessage, ToolName } from "@omni/ai-tools/contract";
import type { components } from "@omni/api-client";
import { isToolName } from "./tool-activities.ts";

export type OmniPart = OmniMessage["parts"][number];
export type ToolPart = Extract<OmniPart, { type: `tool-${ToolName}` }>;
export type AgentChoice = Extract<OmniPart, { type: "data-agent" }>["data"];

type StoredMessage = components["schemas"]["ChatMessage"];

/** The transcript as `useChat` holds it; a message that is none (of a version to come, say) is left out. */
export function toOmniMessages(stored: readonly StoredMessage[]): OmniMessage[] {
  return stored
    .map(({ id, role, parts, turnId }): unknown => ({ id, role, parts, metadata: { turnId } }))
    .filter(isOmniMessage);
}

function isOmniMessage(message: unknown): message is OmniMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "role" in message &&
    (message.role === "user" || message.role === "assistant") &&
    "parts" in message &&
    Array.isArray(message.parts)
  );
}

/** The text of a message, its parts under one another. */
export function textOf({ parts }: OmniMessage): string {
  return parts
    .flatMap((part) => (part.type === "text" ? [part.text] : []))
    .join("\n\n")
    .trim();
}

/** A tool's part; one of a tool that is not offered any more counts as none. */
export function isToolPart(part: OmniPart): part is ToolPart {
  return part.type.startsWith("tool-") && isToolName(part.type.slice("tool-".length));
}

export function nameOf(part: ToolPart): ToolName {
  return part.type.slice("tool-".length) as ToolName;
}

export function agentOf({ parts }: OmniMessage): AgentChoice | null {
  return parts.find((part) => part.type === "data-agent")?.data ?? null;
}
