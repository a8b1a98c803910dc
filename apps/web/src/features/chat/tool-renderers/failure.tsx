import type { ToolFailure } from "@omni/ai-tools/contract";
import { TriangleAlert } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { clarifyQuestion } from "../clarify-question.ts";
import { useConversation } from "../conversation-context.ts";
import { isBusy } from "../conversations.ts";
import { textOf } from "../omni-message.ts";

interface FailureProps extends ToolFailure {
  /** What the tool was called with. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** A tool that could not do it: why – or, where it found several records, which one is meant. */
export function Failure({ error: { message, candidates = [] }, input }: FailureProps) {
  const conversation = useConversation();
  if (candidates.length === 0) {
    return (
      <p className="flex gap-2 text-ink-2">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
        {message}
      </p>
    );
  }

  function choose(record: string) {
    if (isBusy(conversation)) return;
    const questions = conversation.messages.filter(({ role }) => role === "user").map(textOf);
    void conversation.sendMessage({ text: clarifyQuestion({ questions, input, message }, record) });
  }

  return (
    <ul aria-label={message} className="flex flex-wrap gap-2">
      {candidates.map(({ id, label }) => (
        <li key={id} className="min-w-0">
          <Button className="max-w-full" onClick={() => choose(label)}>
            <span className="truncate">{label}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
