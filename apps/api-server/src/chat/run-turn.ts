/**
 * A turn from question to stored answer. It runs on its own: whoever asked may go away, and reads along through the stream log.
 *
 * @module
 */
import { toAiTools } from "@omni/ai-tools";
import type { OmniMessage } from "@omni/ai-tools/contract";
import { type Context, dateInZone, newId } from "@omni/core";
import { commands, queries, type StoredMessage } from "@omni/crm";
import {
  convertToModelMessages,
  createUIMessageStream,
  isStepCount,
  type ModelMessage,
  streamText,
  toUIMessageStream,
  type UIMessageChunk,
} from "ai";
import type { Agent } from "../agents/define-agent.ts";
import { houseRules, showsResultsRule } from "../agents/house-rules.ts";
import { type AgentName, agents, isAgentName } from "../agents/registry.ts";
import type { Deps } from "../deps.ts";
import { replayAnswer } from "./replay-answer.ts";
import { type Routing, routeQuestion } from "./route-question.ts";

/** Tool calls and answers a turn may take; a question that needs more is not understood. */
const maximumSteps = 8;
const deadlineMs = 4 * 60 * 1000;

export interface Turn {
  readonly id: string;
  readonly chatId: string;
  readonly userId: string;
  readonly teamId: string;
  /** Whether the reader shows the tools' results itself, as our web app does. */
  readonly showsResults: boolean;
}

/** Where a turn goes on after a person's decision: the stored answer, its tool result put in place. */
export interface Continuation {
  readonly answer: OmniMessage;
  readonly toolCallId: string;
}

/** Runs a turn to its end and stores it. Resolves when it is stored; never rejects: a failure becomes part of the answer. */
export async function runTurn(deps: Deps, turn: Turn, continuation?: Continuation): Promise<void> {
  const { kernel, log, streams, clock, models } = deps;
  const system: Context = { actor: { kind: "system", job: "chat" }, teamId: turn.teamId, requestId: turn.id, clock };
  const deadline = AbortSignal.any([AbortSignal.timeout(deadlineMs), deps.shutdown]);
  let routing: Routing | undefined;
  let failed = false;

  async function answer(write: (chunk: UIMessageChunk) => void, merge: (stream: ReadableStream<UIMessageChunk>) => void) {
    const [{ messages }, { timeZone }] = await Promise.all([
      kernel.query(queries.getTurnTranscript, system, { turnId: turn.id }),
      kernel.query(queries.getTeam, system, {}),
    ]);
    routing = continuation === undefined ? await route(messages) : routingOf(continuation.answer);
    const { agent } = routing;
    if (continuation === undefined) write({ type: "data-agent", data: routing });
    const ctx: Context = {
      ...system,
      actor: { kind: "agent", agent, onBehalfOf: turn.userId },
      turnId: turn.id,
      signal: deadline,
    };
    const assistant: Agent = agents[agent];
    const result = streamText({
      model: models.model("chat", { timeZone }),
      instructions: `${houseRules}\n\nToday is ${dateInZone(clock.now(), timeZone)}.\n${turn.showsResults ? showsResultsRule : ""}${assistant.instructions}`,
      // Read by the local model alone; providers ignore names that are not theirs.
      providerOptions: { omni: { suggestions: [...(assistant.suggestions ?? [])] } },
      messages: await toModelMessages(messages, continuation),
      tools: toAiTools(assistant.tools, { kernel, ctx }, { isShown: turn.showsResults }),
      stopWhen: isStepCount(maximumSteps),
      abortSignal: deadline,
      onError: ({ error }) => {
        failed = true;
        log.error({ err: error, turnId: turn.id }, "the answer failed");
      },
    });
    merge(toUIMessageStream({ stream: result.stream, sendStart: false, onError: () => failureText }));
  }

  async function route(messages: readonly StoredMessage[]): Promise<Routing> {
    const exchanges = messages
      .filter(({ role }) => role === "user")
      .map((asked) => {
        const reply = messages.find(({ role, turnId }) => role === "assistant" && turnId === asked.turnId);
        return {
          question: textOf(asked),
          agent: reply === undefined ? "" : routingOf(asMessage(reply)).agent,
          askedBack: reply !== undefined && textOf(reply).trimEnd().endsWith("?"),
        };
      });
    const model = models.nameOf("triage") === "local" ? null : models.model("triage", {});
    return routeQuestion(exchanges.at(-1)?.question ?? "", exchanges.slice(0, -1), model, deadline);
  }

  const stream = createUIMessageStream<OmniMessage>({
    generateId: newId,
    ...(continuation === undefined ? {} : { originalMessages: [continuation.answer] }),
    async execute({ writer }) {
      writer.write({ type: "start", messageId: continuation?.answer.id ?? newId(), messageMetadata: { turnId: turn.id } });
      if (continuation !== undefined) writer.write(outputChunk(continuation));
      await answer(
        (chunk) => writer.write(chunk as Parameters<typeof writer.write>[0]),
        (merged) => writer.merge(merged as Parameters<typeof writer.merge>[0]),
      );
    },
    onError: (error) => {
      failed = true;
      log.error({ err: error, turnId: turn.id }, "the turn failed");
      return failureText;
    },
    async onEnd({ responseMessage }) {
      const status = failed ? "failed" : waitsForDecision(responseMessage) ? "waiting" : "finished";
      await kernel
        .command(commands.closeTurn, system, {
          turnId: turn.id,
          status,
          answer: { id: responseMessage.id, parts: responseMessage.parts },
          routing:
            routing === undefined
              ? null
              : { agent: routing.agent, by: routing.by, model: models.nameOf("chat"), tools: toolsOf(responseMessage) },
        })
        .catch((error: unknown) => log.error({ err: error, turnId: turn.id }, "the answer could not be stored"));
    },
  });

  try {
    for await (const chunk of stream) {
      streams.append(turn.id, chunk);
      if (continuation === undefined || chunk.type !== "start") continue;
      for (const earlier of replayAnswer(continuation.answer)) streams.append(turn.id, earlier);
    }
  } finally {
    streams.close(turn.id);
  }
}

const failureText = "The answer could not be finished. What was said so far is kept; ask again to retry.";

function textOf({ parts }: { readonly parts: readonly { type: string }[] }): string {
  return parts.flatMap((part) => ("text" in part && typeof part.text === "string" ? [part.text] : [])).join("\n");
}

function toolsOf({ parts }: OmniMessage): string[] {
  return parts.filter(({ type }) => type.startsWith("tool-")).map(({ type }) => type.slice("tool-".length));
}

function waitsForDecision({ parts }: OmniMessage): boolean {
  return parts.some((part) => "output" in part && isPending(part.output));
}

function isPending(output: unknown): boolean {
  return typeof output === "object" && output !== null && "status" in output && output.status === "approval_required";
}

/** Who was answering before the decision. */
function routingOf({ parts }: OmniMessage): Routing {
  const part = parts.find((candidate) => candidate.type === "data-agent");
  const agent: AgentName = part?.type === "data-agent" && isAgentName(part.data.agent) ? part.data.agent : "general";
  return { agent, by: "local", reason: "continued after a decision" };
}

function outputChunk({ answer, toolCallId }: Continuation) {
  const part = answer.parts.find((candidate) => "toolCallId" in candidate && candidate.toolCallId === toolCallId);
  const output = part !== undefined && "output" in part ? part.output : null;
  return { type: "tool-output-available", toolCallId, output } as const;
}

/**
 * The transcript as a model reads it. After a decision it ends with the tool's new result: what the assistant said while it
 * waited would only confuse it.
 */
function toModelMessages(messages: readonly StoredMessage[], continuation: Continuation | undefined): Promise<ModelMessage[]> {
  const shown = messages.map(asMessage);
  if (continuation === undefined) return convertToModelMessages(shown);
  const { answer, toolCallId } = continuation;
  const end = answer.parts.findIndex((part) => "toolCallId" in part && part.toolCallId === toolCallId);
  const before = shown.slice(
    0,
    shown.findIndex(({ id }) => id === answer.id),
  );
  return convertToModelMessages([...before, { ...answer, parts: answer.parts.slice(0, end + 1) }]);
}

/** Parts are stored as the SDK made them; the database only knows that they are parts. */
export function asMessage({ id, role, parts }: StoredMessage): OmniMessage {
  return { id, role, parts: parts as OmniMessage["parts"] };
}
