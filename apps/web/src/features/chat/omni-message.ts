/**
 * Messages as the conversation shows them, from what the server stores.
 *
 * @module
 */
import type { OmniMessage, ToolName, Verification } from "@omni/ai-tools/contract";
import type { components } from "@omni/api-client";
import type { UIMessage } from "ai";
import { isToolName } from "./tool-activities.ts";

export type OmniPart = OmniMessage["parts"][number];
export type ToolPart = Extract<OmniPart, { type: `tool-${ToolName}` }>;
export type AgentChoice = Extract<OmniPart, { type: "data-agent" }>["data"];
export type StoredMessage = components["schemas"]["ChatMessage"];
export type TurnStatus = StoredMessage["turnStatus"];

interface MessageMetadata {
  turnId?: string;
  /** How the turn ended, or that it has not, where the server has said so. */
  turnStatus?: TurnStatus;
  /** Of a question asked with other words: the message of the server's whose place it takes. */
  replaces?: string;
}

/** A message here: the server's, with what this page knows of it besides. */
export type ShownMessage =
  OmniMessage extends UIMessage<unknown, infer Data, infer Tools> ? UIMessage<MessageMetadata, Data, Tools> : never;

/** The transcript as `useChat` holds it; a message that is none (of a version to come, say) is left out. */
export function toShownMessages(stored: readonly StoredMessage[]): ShownMessage[] {
  return stored
    .map(({ id, role, parts, turnId, turnStatus }): unknown => ({ id, role, parts, metadata: { turnId, turnStatus } }))
    .filter(isShownMessage);
}

function isShownMessage(message: unknown): message is ShownMessage {
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
export function textOf({ parts }: Pick<OmniMessage, "parts">): string {
  return parts
    .flatMap((part) => (part.type === "text" ? [part.text] : []))
    .join("\n\n")
    .trim();
}

/** What of an answer was found in the records, once it is said. */
export function verificationOf({ parts }: Pick<OmniMessage, "parts">): Verification | undefined {
  return parts.find((part) => part.type === "data-verification")?.data;
}

/** What could be asked next. */
export function nextQuestionsOf({ parts }: Pick<OmniMessage, "parts">): readonly string[] {
  return parts.find((part) => part.type === "data-suggestions")?.data.questions ?? [];
}

/** A tool's part; one of a tool that is not offered any more counts as none. */
export function isToolPart(part: OmniPart): part is ToolPart {
  return part.type.startsWith("tool-") && isToolName(part.type.slice("tool-".length));
}

export function nameOf(part: ToolPart): ToolName {
  return part.type.slice("tool-".length) as ToolName;
}

/** Who answered, one after the other: each hand-off adds one, and the last of them is who answers now. */
export function agentsOf({ parts }: Pick<OmniMessage, "parts">): AgentChoice[] {
  const choices = parts.flatMap((part) => (part.type === "data-agent" ? [part.data] : []));
  return choices.filter(({ agent }, index) => agent !== choices[index - 1]?.agent);
}
