import { ApiProblem } from "@omni/api-client";
import { notifyManager, QueryClient } from "@tanstack/react-query";

/** Only what may pass by itself is tried again: no answer, or an overloaded server. */
function shouldRetry(failures: number, error: Error): boolean {
  return failures < 2 && (ApiProblem.is(error, "unreachable") || ApiProblem.is(error, "unavailable"));
}

// An answer is drawn in the frame it came in, not after a timer.
notifyManager.setScheduler(queueMicrotask);

/** What the page knows of the server's records. Conversations, which live outside of React, tell it about changes too. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: shouldRetry, staleTime: 15_000 }, mutations: { retry: false } },
});
