import type { OmniMessage } from "@omni/ai-tools/contract";
import type { StoredMessage } from "@omni/crm";
import { convertToModelMessages, type ModelMessage } from "ai";

/** Parts are stored as the SDK made them; the database only knows that they are parts. */
export function asMessage({ id, role, parts }: StoredMessage): OmniMessage {
  return { id, role, parts: parts as OmniMessage["parts"] };
}

/**
 * The transcript as a model reads it. After a decision it ends with the tool's new result in `answer`: what the assistant said
 * while it waited would only confuse it.
 */
export function toModelMessages(
  messages: readonly StoredMessage[],
  answer: OmniMessage | undefined,
  toolCallId: string | undefined,
): Promise<ModelMessage[]> {
  const shown = messages.map((message) => withoutLooseEnds(asMessage(message)));
  if (answer === undefined) return convertToModelMessages(shown);
  const end = answer.parts.findIndex((part) => "toolCallId" in part && part.toolCallId === toolCallId);
  const before = shown.filter(({ id }) => id !== answer.id);
  return convertToModelMessages([...before, { ...answer, parts: answer.parts.slice(0, end + 1) }]);
}

/** A call that was cut off before its result has no place in a model's history: providers refuse one without the other. */
function withoutLooseEnds(message: OmniMessage): OmniMessage {
  const isLoose = (part: OmniMessage["parts"][number]) =>
    "toolCallId" in part && part.state !== "output-available" && part.state !== "output-error";
  return { ...message, parts: message.parts.filter((part) => !isLoose(part)) };
}
