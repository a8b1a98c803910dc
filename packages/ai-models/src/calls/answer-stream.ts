import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
  LanguageModelV4Usage,
} from "@ai-sdk/provider";
import { OmniError } from "@omni/core";
import { type Attempt, createAttempts, describe } from "./attempts.ts";
import { InterruptedError } from "./call-failure.ts";
import { type CallRecorder, recordCall } from "./call-metric.ts";
import { createAbortScope, createDeadline } from "./deadline.ts";
import { createPatience, type Patience } from "./patience.ts";
import type { CallSetup } from "./resilient-language-model.ts";

type Part = LanguageModelV4StreamPart;
type Controller = ReadableStreamDefaultController<Part>;
/** What is used of a reader; Bun's and Node's types of it do not agree. */
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Part | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}

/** One request whose answer is arriving. */
interface Source {
  readonly attempt: Attempt<LanguageModelV4>;
  readonly result: LanguageModelV4StreamResult;
  readonly reader: Reader;
  readonly record: CallRecorder;
  readonly patience: Patience;
  /** Why we gave it up; undefined while we have not. */
  givenUp(): unknown;
  stop(): void;
}

const unknownUsage: LanguageModelV4Usage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

/**
 * Streams an answer from the first model that gives one. Parts pass through as they are. Until the first text or tool call a
 * failure is mended by the next request, and nobody notices but for reasoning that ends early; after it, the failure is an error
 * part, and what was said stays. Tool calls are let through when the answer is complete: one that broke off runs nothing.
 */
export async function streamAnswer(
  { role, targets, timeouts, ports, onCall }: CallSetup<LanguageModelV4>,
  options: LanguageModelV4CallOptions,
): Promise<LanguageModelV4StreamResult> {
  const { abortSignal } = options;
  const whole = createDeadline("whole", timeouts.wholeMs, abortSignal);
  const attempts = createAttempts(targets, ports, whole.signal);

  let source: Source;
  let isStarted = false;
  // From the first text or tool call on there is no other model.
  let isCommitted = false;
  let isEnded = false;
  const openTexts = new Set<string>();
  const called = new Set<string>();
  const openReasonings = new Set<string>();
  // Parts that say nothing yet: kept until something is said, since another model may say it.
  let withheld: Part[] = [];
  let toolCalls: Extract<Part, { type: "tool-call" }>[] = [];

  /** The next request that is answered at all. Throws `unavailable` when no model is left, the signal's reason when aborted. */
  async function openNext(): Promise<Source> {
    for (;;) {
      const attempt = await attempts.next();
      const record = recordCall(role, attempt, ports, onCall);
      const own = createAbortScope(whole.signal);
      const patience = createPatience(timeouts, ports.now, own.abort);
      const stop = () => {
        patience.stop();
        own.stop();
      };
      try {
        const model = attempt.target.model(attempt.key);
        const result = await Promise.race([model.doStream({ ...options, abortSignal: own.signal }), own.aborted]);
        patience.connected();
        const reader = result.stream.getReader();
        // Ends a read that waits, also where the provider's code does not listen to the signal.
        own.signal.addEventListener("abort", () => void reader.cancel(own.signal.reason).catch(() => undefined), {
          once: true,
        });
        const givenUp = () => (own.signal.aborted ? own.signal.reason : undefined);
        return { attempt, result, reader, record, patience, givenUp, stop };
      } catch (error) {
        stop();
        settle(attempt, record, own.signal.aborted ? own.signal.reason : error, false);
      }
    }
  }

  /** Takes note of how a request ended that did not end well. */
  function settle(
    attempt: Attempt<LanguageModelV4>,
    record: CallRecorder,
    error: unknown,
    begun: boolean,
  ): OmniError | undefined {
    if (abortSignal?.aborted) {
      attempts.abandoned(attempt);
      record.end("aborted");
      return undefined;
    }
    const failure = attempts.failed(attempt, error, begun);
    record.end(failure.kind, { failure });
    return new OmniError("unavailable", `The answer of ${attempt.target.name} broke off: ${describe(failure)}.`, {
      details: { model: attempt.target.name, kind: failure.kind, status: failure.status, code: failure.code },
    });
  }

  /** After a failure: goes on with the next request, or ends the answer. */
  async function recover(controller: Controller, error: unknown): Promise<void> {
    const failed = source;
    failed.stop();
    void failed.reader.cancel().catch(() => undefined);
    const failure = settle(failed.attempt, failed.record, failed.givenUp() ?? error, true);
    try {
      if (failure === undefined) throw abortSignal?.reason;
      if (isCommitted || whole.signal.aborted) return endWith(controller, failure);
      source = await openNext();
    } catch (final) {
      return endWith(controller, final);
    }
    withheld = [];
    toolCalls = [];
    called.clear();
    openTexts.clear();
    closeReasonings(controller);
  }

  function endWith(controller: Controller, error: unknown): void {
    if (isEnded) return;
    isEnded = true;
    whole.stop();
    if (abortSignal?.aborted) {
      controller.error(abortSignal.reason);
      return;
    }
    closeReasonings(controller);
    for (const id of openTexts) controller.enqueue({ type: "text-end", id });
    controller.enqueue({ type: "error", error });
    // `interrupted` keeps the AI SDK from asking the model again with the results of what ran before.
    controller.enqueue({ type: "finish", finishReason: { unified: "interrupted", raw: undefined }, usage: unknownUsage });
    controller.close();
  }

  function closeReasonings(controller: Controller): void {
    for (const id of openReasonings) controller.enqueue({ type: "reasoning-end", id });
    openReasonings.clear();
  }

  function commit(controller: Controller): void {
    if (isCommitted) return;
    isCommitted = true;
    attempts.succeeded(source.attempt);
    for (const earlier of withheld) controller.enqueue(earlier);
    withheld = [];
  }

  function speak(controller: Controller, part: Part): void {
    if (!isCommitted) firstToken();
    commit(controller);
    controller.enqueue(part);
  }

  function firstToken(): void {
    source.record.firstToken();
    source.patience.speaking();
  }

  /** Lets a part through, keeps it, or ends the request; whether the reader got something. */
  async function handle(controller: Controller, part: Part): Promise<boolean> {
    switch (part.type) {
      case "text-delta":
        if (part.delta === "" && !isCommitted) withheld.push(part);
        else speak(controller, part);
        return isCommitted;
      case "text-start":
        openTexts.add(part.id);
        return keepOrPass(controller, part);
      case "text-end":
        openTexts.delete(part.id);
        return keepOrPass(controller, part);
      case "reasoning-start":
        openReasonings.add(part.id);
        break;
      case "reasoning-delta":
        if (!isCommitted) firstToken();
        break;
      case "reasoning-end":
        openReasonings.delete(part.id);
        break;
      case "stream-start":
        if (isStarted) return false;
        isStarted = true;
        break;
      case "response-metadata":
      case "raw":
      case "ping":
        break;
      case "error":
        await recover(controller, part.error);
        return isEnded;
      case "finish":
        if (brokeOff(part)) {
          await recover(controller, new InterruptedError());
          return isEnded;
        }
        finish(controller, part);
        return true;
      case "tool-call":
        called.add(part.toolCallId);
        // What the provider runs itself is done already.
        if (part.providerExecuted === true) {
          speak(controller, part);
          return true;
        }
        toolCalls.push(part);
        return false;
      case "tool-result":
        // A result of something this answer did not call is of no use to anybody, and readers refuse it.
        if (!called.has(part.toolCallId)) return false;
        // Some providers run what they did not announce as theirs; a result needs its call before it.
        for (const call of toolCalls.filter(({ toolCallId }) => toolCallId === part.toolCallId)) speak(controller, call);
        toolCalls = toolCalls.filter(({ toolCallId }) => toolCallId !== part.toolCallId);
        speak(controller, part);
        return true;
      default:
        speak(controller, part);
        return true;
    }
    controller.enqueue(part);
    return true;
  }

  function keepOrPass(controller: Controller, part: Part): boolean {
    if (isCommitted) controller.enqueue(part);
    else withheld.push(part);
    return isCommitted;
  }

  /** Whether the provider ended the answer without saying so; before anything was said, also whether it says that it failed. */
  function brokeOff({ finishReason: { unified, raw } }: Extract<Part, { type: "finish" }>): boolean {
    if (unified === "error") return !isCommitted && toolCalls.length === 0;
    return unified === "interrupted" || (unified === "other" && raw === undefined);
  }

  function finish(controller: Controller, part: Extract<Part, { type: "finish" }>): void {
    for (const call of toolCalls) speak(controller, call);
    commit(controller);
    controller.enqueue(part);
    source.record.end("finished", { usage: part.usage });
    source.stop();
    whole.stop();
    isEnded = true;
    controller.close();
    void leave(source.reader);
  }

  source = await openNext().catch((error: unknown) => {
    whole.stop();
    throw abortSignal?.aborted ? abortSignal.reason : error;
  });

  const stream = new ReadableStream<Part>(
    {
      async pull(controller) {
        for (;;) {
          const { reader, patience } = source;
          patience.waiting();
          let read: Awaited<ReturnType<typeof reader.read>>;
          try {
            read = await reader.read();
          } catch (error) {
            await recover(controller, error);
            if (isEnded) return;
            continue;
          }
          patience.arrived();
          if (isEnded) return;
          const part = read.value;
          if (read.done || part === undefined) {
            await recover(controller, new InterruptedError());
            if (isEnded) return;
            continue;
          }
          if (part.type === "text-delta" && isCommitted) {
            controller.enqueue(part);
            return;
          }
          if (await handle(controller, part)) return;
        }
      },
      cancel(reason) {
        isEnded = true;
        attempts.abandoned(source.attempt);
        source.record.end("aborted");
        whole.abort(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const { request, response } = source.result;
  return { stream, ...(request === undefined ? {} : { request }), ...(response === undefined ? {} : { response }) };
}

/** Reads what follows a finished answer, so that its connection can be used again; not for ever. */
async function leave(reader: Reader): Promise<void> {
  const timer = setTimeout(() => void reader.cancel().catch(() => undefined), 1000);
  try {
    while (!(await reader.read()).done);
  } catch {
    // Whatever happens after the end is of no interest.
  } finally {
    clearTimeout(timer);
  }
}
