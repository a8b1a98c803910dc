import { ApiProblem } from "@omni/api-client";
import { CircleAlert, RotateCw } from "lucide-react";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";

/** What happened, as a sentence for a person. Only the server's own sentences are shown; a fault of ours has none. */
export function messageOf(error: unknown): string {
  return ApiProblem.is(error)
    ? error.message
    : "Something went wrong in this page. Reload it; if it stays, tell whoever runs this server.";
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const title = ApiProblem.is(error) ? error.title : "Something went wrong";
  return (
    <div role="alert">
      <EmptyState
        icon={CircleAlert}
        title={title}
        action={
          onRetry &&
          // What does not exist will not exist the second time either.
          !ApiProblem.is(error, "not_found") && (
            <Button onClick={onRetry}>
              <RotateCw aria-hidden className="size-3.5" />
              Try again
            </Button>
          )
        }
      >
        {messageOf(error)}
      </EmptyState>
    </div>
  );
}
