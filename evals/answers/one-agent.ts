/**
 * The arm to compare triage and specialists with: one assistant that has every tool and every instruction, and no router in front.
 *
 * @module
 */
import type { CallMetric } from "@omni/ai-models";
import { toAiTools } from "@omni/ai-tools";
import type { ToolName } from "@omni/ai-tools/contract";
import { agents, houseRules } from "@omni/api-server";
import { type Context, dateInZone, newId } from "@omni/core";
import { isStepCount, type ModelMessage, streamText } from "ai";
import { type Answer, type DemoServer, today } from "./demo-server.ts";

/** As many as the product allows a turn. */
const maximumSteps = 12;
const timeZone = "Europe/Ljubljana";

/** Asks the model of `server` without the product's chat around it; conversations are kept here. */
export function askOneAgent({ deps, userId, teamId }: DemoServer): DemoServer["ask"] {
  const { kernel, models, clock } = deps;
  const conversations = new Map<string, ModelMessage[]>();
  const everyone = Object.values(agents);
  const names = [...new Set(everyone.flatMap(({ tools }): readonly ToolName[] => tools))];
  const instructions = [
    houseRules,
    `Today is ${dateInZone(new Date(`${today}T09:00:00Z`), timeZone)}.`,
    ...everyone.map((agent) => agent.instructions),
  ].join("\n\n");

  return async (chatId, question): Promise<Answer> => {
    const calls: CallMetric[] = [];
    const actor = { kind: "agent", agent: "general", onBehalfOf: userId } as const;
    const ctx: Context = { actor, teamId, requestId: newId(), clock };
    const messages: ModelMessage[] = [...(conversations.get(chatId) ?? []), { role: "user", content: question }];
    const started = performance.now();
    const result = streamText({
      model: models.model("chat", { timeZone, onCall: (metric) => calls.push(metric) }),
      instructions,
      messages,
      tools: toAiTools(names, { kernel, ctx }),
      stopWhen: isStepCount(maximumSteps),
      maxRetries: 0,
    });
    const steps = await result.steps;
    const billed = calls.filter(({ provider }) => provider !== "local");
    const text = steps.map((step) => step.text).join("");
    conversations.set(chatId, [...messages, ...(await result.responseMessages)]);
    return {
      agent: "one",
      text,
      calls: steps.flatMap((step) =>
        step.toolCalls.map(({ toolCallId, toolName, input }) => ({
          tool: toolName,
          input: input as Record<string, unknown>,
          output: step.toolResults.find((it) => it.toolCallId === toolCallId)?.output,
        })),
      ),
      ms: performance.now() - started,
      usage: {
        byLocalModel: calls.some(({ provider }) => provider === "local") ? 1 : 0,
        inputTokens: billed.reduce((sum, { inputTokens }) => sum + (inputTokens ?? 0), 0),
        outputTokens: billed.reduce((sum, { outputTokens }) => sum + (outputTokens ?? 0), 0),
        cost: billed.some(({ cost }) => cost === null) ? null : billed.reduce((sum, { cost }) => sum + Number(cost), 0),
      },
    };
  };
}
