import { ApiProblem } from "@omni/api-client";
import { CircleAlert, RotateCw } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { wasCutOff } from "./conversations.ts";

/** An answer that failed: what happened, and the way on. */
export function ChatError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const cutOff = wasCutOff(error);
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg bg-danger-soft px-3 py-2.5"
    >
      <p className="flex min-w-0 gap-2 text-danger">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        {sentenceFor(error, cutOff)}
      </p>
      <Button size="small" onClick={onRetry}>
        <RotateCw aria-hidden className="size-3.5" />
        {cutOff ? "Read on" : "Try again"}
      </Button>
    </div>
  );
}

function sentenceFor(error: Error, cutOff: boolean): string {
  if (cutOff) return "The connection was lost. The answer goes on being written without it.";
  // The server's own words: of its refusal, or of the turn that failed.
  return ApiProblem.is(error) || error.message !== "" ? error.message : "The answer could not be finished.";
}
