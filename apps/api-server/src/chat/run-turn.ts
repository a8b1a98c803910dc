/**
 * A turn from question to stored answer. It runs on its own: whoever asked may go away, and reads along through the stream log.
 *
 * @module
 */
import type { CallMetric, ModelRegistry } from "@omni/ai-models";
import type { OmniMessage } from "@omni/ai-tools/contract";
import { type Context, newId } from "@omni/core";
import { commands, type StoredMessage } from "@omni/crm";
import { isStepCount, streamText, toUIMessageChunk, type UIMessageChunk, wrapLanguageModel } from "ai";
import { type AgentName, isAgentName } from "../agents/registry.ts";
import type { Deps } from "../deps.ts";
import type { Background } from "./background.ts";
import { historyLength } from "./chat-history.ts";
import { closeTurnForSure } from "./close-turn.ts";
import { coalesceDeltas } from "./coalesce-deltas.ts";
import { createAnswerCollector } from "./collect-answer.ts";
import { proveAnswer, suggestQuestions } from "./complete-answer.ts";
import { fitContext } from "./context-window.ts";
import { pendingApprovals } from "./continue-after-decision.ts";
import { encodeEvent, endOfEvents } from "./event-stream.ts";
import { createHandOffs } from "./hand-off.ts";
import { toModelMessages } from "./model-messages.ts";
import { replayAnswer } from "./replay-answer.ts";
import { type Routing, routeQuestion } from "./route-question.ts";
import type { RunningTurn, StopReason } from "./running-turns.ts";
import { topicsOf } from "./topics.ts";

/** Tool calls and answers a turn may take; a question that needs more is not understood. */
const maximumSteps = 12;
const deadlineMs = 4 * 60 * 1000;

export interface Turn {
  readonly id: string;
  readonly chatId: string;
  readonly userId: string;
  readonly teamId: string;
  /** What was said so far, oldest first; the question, or the answer that waited, is last. */
  readonly messages: readonly StoredMessage[];
  /** Whether the reader shows the tools' results itself, as our web app does. */
  readonly showsResults: boolean;
  readonly background: Background;
}

/** Where a turn goes on after a person's decision: the stored answer, its tool result put in place. */
export interface Continuation {
  readonly answer: OmniMessage;
  readonly toolCallId: string;
}

/**
 * Starts a turn whose row is open. Its stream can be read from now on; it ends by itself, by a wish to stop, at its deadline or
 * when its budget is used up, and is stored whatever happens. `work` never rejects.
 */
export function startTurn(deps: Deps, turn: Turn, continuation?: Continuation): { readonly work: Promise<void> } {
  const { streams } = deps;
  const answerId = continuation?.answer.id ?? newId();
  const collector = createAnswerCollector(continuation?.answer.parts);
  const stopping = new AbortController();
  let stopReason: StopReason | null = null;

  const running: RunningTurn = {
    id: turn.id,
    teamId: turn.teamId,
    answerId,
    parts: () => [...collector.parts],
    stop(reason) {
      if (stopReason !== null) return;
      stopReason = reason;
      stopping.abort(reason);
    },
  };

  function emit(chunk: UIMessageChunk): void {
    collector.take(chunk);
    streams.append(turn.id, encodeEvent(chunk));
  }

  streams.open(turn.id);
  const deadline = setTimeout(() => running.stop("deadline"), deadlineMs);

  async function run(): Promise<void> {
    const calls: CallMetric[] = [];
    let routing: Routing | undefined;
    let failed = false;
    streams.append(turn.id, encodeEvent({ type: "start", messageId: answerId, messageMetadata: { turnId: turn.id } }));
    try {
      if (continuation !== undefined)
        for (const chunk of replayAnswer(continuation.answer)) streams.append(turn.id, encodeEvent(chunk));
      await answerTurn(deps, turn, {
        continuation,
        signal: stopping.signal,
        emit,
        stop: running.stop,
        onCall: (metric) => calls.push(metric),
        onRouting: (chosen) => {
          routing = chosen;
        },
        onFailure: () => {
          failed = true;
        },
      });
    } catch (error) {
      if (stopReason === null) {
        failed = true;
        deps.log.error({ err: error, turnId: turn.id }, "the turn failed");
        emit({ type: "error", errorText: failureText });
      } else emit({ type: "abort" });
    }
    if (stopReason !== null && stopReason !== "stopped") emit({ type: "error", errorText: stopTexts[stopReason] });

    const waits = pendingApprovals({ parts: [...collector.parts] }).length > 0;
    const isFinished = stopReason === null && !failed && !waits;
    await complete(isFinished, routing);

    const answer: OmniMessage = { id: answerId, role: "assistant", parts: [...collector.parts] };
    const status =
      stopReason === "stopped" || stopReason === "budget"
        ? "stopped"
        : failed || stopReason !== null
          ? "failed"
          : waits
            ? "waiting"
            : "finished";
    await closeTurnForSure(deps, turn, { status, answer, routing, calls });
    const said: StoredMessage = { id: answerId, role: "assistant", turnId: turn.id, parts: [...answer.parts] };
    await deps.history.write(turn.chatId, [...turn.messages.filter(({ id }) => id !== answerId), said].slice(-historyLength));
    // Nobody who reads along should wait for it.
    if (status === "finished") deps.background.add(keepTopics(deps, turn, answer));
  }

  /** Adds what of the answer is proven, also where it was cut short, and what could be asked next. Failing to takes nothing from the answer. */
  async function complete(isFinished: boolean, routing: Routing | undefined): Promise<void> {
    const { messages, background, teamId, userId } = turn;
    try {
      const said = { messages, background, parts: collector.parts };
      // What the built-in model says without having looked anything up is written in its language pack; examples are no claims.
      const isScripted = deps.models.nameOf("chat") === "local" && !collector.parts.some((part) => "toolCallId" in part);
      const verification = isScripted ? undefined : proveAnswer(said, deps.clock.now());
      if (verification !== undefined) emit({ type: "data-verification", id: "verification", data: verification });
      if (!isFinished || routing === undefined) return;
      const actor = { kind: "agent", agent: routing.agent, onBehalfOf: userId } as const;
      const questions = await suggestQuestions(deps, { actor, teamId, requestId: turn.id, clock: deps.clock }, said);
      if (questions.length > 0) emit({ type: "data-suggestions", id: "suggestions", data: { questions } });
    } catch (error) {
      deps.log.error({ err: error, turnId: turn.id }, "the answer could not be checked, or nothing suggested after it");
    }
  }

  const work = run()
    .catch((error: unknown) => deps.log.error({ err: error, turnId: turn.id }, "the turn could not be ended properly"))
    .finally(() => {
      clearTimeout(deadline);
      streams.append(turn.id, endOfEvents);
      streams.close(turn.id);
    });
  deps.turns.add(running, work);
  return { work };
}

interface AnswerPorts {
  readonly continuation: Continuation | undefined;
  readonly signal: AbortSignal;
  emit(chunk: UIMessageChunk): void;
  stop(reason: StopReason): void;
  onCall(metric: CallMetric): void;
  onRouting(routing: Routing): void;
  onFailure(): void;
}

/** Chooses who answers, lets them, and hands every chunk to `emit`. */
async function answerTurn(
  deps: Deps,
  turn: Turn,
  { continuation, signal, emit, stop, onCall, onRouting, onFailure }: AnswerPorts,
): Promise<void> {
  const { kernel, log, clock, models, env } = deps;
  const { timeZone, memories } = turn.background;
  const system: Context = { actor: { kind: "system", job: "chat" }, teamId: turn.teamId, requestId: turn.id, clock };
  const isLocal = models.nameOf("chat") === "local";
  const first =
    continuation === undefined ? await route(turn.messages, models, signal, onCall) : routingOf(continuation.answer);
  onRouting(first);
  if (continuation === undefined) emit({ type: "data-agent", data: first });

  const handOffs = createHandOffs({
    first,
    kernel,
    ctx: { ...system, turnId: turn.id, signal },
    userId: turn.userId,
    showsResults: turn.showsResults,
    canHandOff: !isLocal,
    timeZone,
    memories,
    onHandOff(next) {
      onRouting(next);
      emit({ type: "data-agent", data: next });
    },
  });
  const answer = continuation?.answer;
  let used = 0;
  const result = streamText({
    model: wrapLanguageModel({ model: models.model("chat", { timeZone, onCall }), middleware: coalesceDeltas }),
    messages: await toModelMessages(fitContext(turn.messages, env.contextTokens), answer, continuation?.toolCallId),
    tools: handOffs.tools,
    ...handOffs.settings(),
    prepareStep: () => handOffs.settings(),
    stopWhen: isStepCount(maximumSteps),
    abortSignal: signal,
    // Retries, and what may be tried instead, are the model's own business.
    maxRetries: 0,
    onStepEnd: ({ usage }) => {
      used += usage.totalTokens ?? 0;
      if (used > env.turnTokens) stop("budget");
    },
    onError: ({ error }) => {
      if (signal.aborted) return;
      onFailure();
      log.error({ err: error, turnId: turn.id }, "the answer failed");
    },
  });
  for await (const part of result.stream) {
    if (handOffs.isOwn(part)) continue;
    const onError = () => (isToolFailure(part) ? toolFailureText : failureText);
    const chunk = toUIMessageChunk(part, { sendStart: false, sendReasoning: true, onError });
    if (chunk !== undefined) emit(chunk);
  }
}

function isToolFailure({ type }: { readonly type: string }): boolean {
  return type === "tool-error" || type === "tool-call";
}

const toolFailureText = "This step did not work; the assistant was told, and goes on without it.";
const failureText = "The answer could not be finished. What was said so far is kept; ask again to retry.";

const stopTexts: Readonly<Record<Exclude<StopReason, "stopped">, string>> = {
  deadline: "The answer took too long and was ended. What was said so far is kept; ask again, perhaps for less at once.",
  budget: "The answer used up what one answer may cost and was ended. What was said so far is kept.",
  shutdown: "The server is being restarted, so the answer was ended. What was said so far is kept; ask again in a moment.",
};

async function route(
  messages: readonly StoredMessage[],
  models: ModelRegistry,
  signal: AbortSignal,
  onCall: (metric: CallMetric) => void,
): Promise<Routing> {
  const exchanges = messages
    .filter(({ role }) => role === "user")
    .map((asked) => {
      const reply = messages.find(({ role, turnId }) => role === "assistant" && turnId === asked.turnId);
      return {
        question: textOf(asked),
        agent: reply === undefined ? "" : routingOf(reply).agent,
        askedBack: reply !== undefined && textOf(reply).trimEnd().endsWith("?"),
      };
    });
  const model = models.nameOf("triage") === "local" ? null : models.model("triage", { onCall });
  return routeQuestion(exchanges.at(-1)?.question ?? "", exchanges.slice(0, -1), model, signal);
}

function textOf({ parts }: { readonly parts: readonly { type: string }[] }): string {
  return parts.flatMap((part) => ("text" in part && typeof part.text === "string" ? [part.text] : [])).join("\n");
}

/** Who answered at last. */
function routingOf({ parts }: { readonly parts: readonly { type: string }[] }): Routing {
  const part = parts.findLast(({ type }) => type === "data-agent");
  const data = part !== undefined && "data" in part ? (part.data as { agent?: string }) : {};
  const agent: AgentName = data.agent !== undefined && isAgentName(data.agent) ? data.agent : "general";
  return { agent, by: "local", reason: "continued after a decision" };
}

/** What the person asked about is kept in mind; failing to is no reason to fail the answer. */
async function keepTopics({ kernel, clock, log, memory }: Deps, turn: Turn, answer: OmniMessage): Promise<void> {
  const topics = topicsOf(answer);
  if (topics.length === 0) return;
  const person: Context = {
    actor: { kind: "user", userId: turn.userId },
    teamId: turn.teamId,
    requestId: turn.id,
    clock,
  };
  try {
    await kernel.command(commands.remember, person, { memories: topics.map((content) => ({ kind: "topic", content })) });
    await memory.forget({ teamId: turn.teamId, userId: turn.userId });
  } catch (error) {
    log.warn({ err: error, turnId: turn.id }, "the topics of an answer could not be kept");
  }
}
