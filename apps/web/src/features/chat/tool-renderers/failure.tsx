import type { ToolFailure } from "@omni/ai-tools/contract";
import { TriangleAlert } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { useConversation } from "../conversation-context.ts";
import { isBusy } from "../conversations.ts";

/** A tool that could not do it: why – or, where it found several records, which one is meant. */
export function Failure({ error: { message, candidates = [] } }: ToolFailure) {
  const conversation = useConversation();
  if (candidates.length === 0) {
    return (
      <p className="flex gap-2 text-ink-2">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
        {message}
      </p>
    );
  }
  return (
    <ul aria-label={message} className="flex flex-wrap gap-2">
      {candidates.map(({ id, label }) => (
        <li key={id} className="min-w-0">
          <Button
            className="max-w-full"
            onClick={() => {
              if (!isBusy(conversation)) void conversation.sendMessage({ text: label });
            }}
          >
            <span className="truncate">{label}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
