import { type Exchange, routeLocally } from "@omni/ai-models";
import { generateText, type LanguageModel, Output } from "ai";
import { z } from "zod";
import { type AgentName, agents, isAgentName, routes } from "../agents/registry.ts";

export interface Routing {
  readonly agent: AgentName;
  readonly by: "local" | "model";
  readonly reason: string;
}

/** Where the local router is this sure, no model is asked. */
const sureEnough = 0.6;

/**
 * Chooses the assistant that answers. The local router decides when it is sure, or when there is no model to ask (`model` is
 * null); a model that fails to choose leaves the local choice standing. `history` holds what came before, the oldest first.
 */
export async function routeQuestion(
  question: string,
  history: readonly Exchange[],
  model: LanguageModel | null,
  signal: AbortSignal,
): Promise<Routing> {
  const local = routeLocally(question, { history, agents: routes });
  const localChoice: Routing = { agent: isAgentName(local.agent) ? local.agent : "general", by: "local", reason: local.reason };
  if (model === null || local.confidence >= sureEnough) return localChoice;
  const [first, ...others] = Object.keys(agents) as AgentName[];
  if (first === undefined) return localChoice;
  try {
    const { output } = await generateText({
      model,
      abortSignal: signal,
      instructions: `Choose who answers the person's last message.\n${routes.map(({ name, description }) => `- ${name}: ${description}`).join("\n")}`,
      prompt: [...history.map((exchange) => `${exchange.question} (answered by ${exchange.agent})`), question].join("\n\n"),
      output: Output.object({ schema: z.object({ agent: z.enum([first, ...others]), reason: z.string().max(200) }) }),
    });
    return { ...output, by: "model" };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ...localChoice, reason: `${localChoice.reason} (the triage model did not answer)` };
  }
}
