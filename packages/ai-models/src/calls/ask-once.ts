import type { LanguageModelV4Usage } from "@ai-sdk/provider";
import { createAttempts } from "./attempts.ts";
import { recordCall } from "./call-metric.ts";
import { createDeadline } from "./deadline.ts";
import type { CallSetup } from "./resilient-language-model.ts";

/** Asks for an answer that comes in one piece. Throws `unavailable` when no model gives one, the signal's reason when aborted. */
export async function askOnce<Model, Result>(
  { role, targets, timeouts, ports, onCall }: CallSetup<Model>,
  abortSignal: AbortSignal | undefined,
  ask: (model: Model, signal: AbortSignal) => PromiseLike<Result>,
  usageOf: (result: Result) => LanguageModelV4Usage,
): Promise<Result> {
  const whole = createDeadline("whole", timeouts.wholeMs, abortSignal);
  const attempts = createAttempts(targets, ports, whole.signal);
  try {
    for (;;) {
      const attempt = await attempts.next();
      const record = recordCall(role, attempt, ports, onCall);
      // Half of the whole: the other half is for the model after this one.
      const own = createDeadline("first token", timeouts.wholeMs / 2, whole.signal);
      try {
        const result = await Promise.race([ask(attempt.target.model(attempt.key), own.signal), own.aborted]);
        attempts.succeeded(attempt);
        record.firstToken();
        record.end("finished", { usage: usageOf(result) });
        return result;
      } catch (error) {
        if (abortSignal?.aborted) {
          attempts.abandoned(attempt);
          record.end("aborted");
          throw abortSignal.reason;
        }
        const failure = attempts.failed(attempt, own.signal.aborted ? own.signal.reason : error, false);
        record.end(failure.kind, { failure });
      } finally {
        own.stop();
      }
    }
  } finally {
    whole.stop();
  }
}
