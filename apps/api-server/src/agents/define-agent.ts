import type { ToolName } from "@omni/ai-tools/contract";

/** An assistant for one part of the business. It has instructions and tools; it imports no query and no other agent. */
export interface Agent {
  /** One line for the router: what it answers. */
  readonly description: string;
  readonly instructions: string;
  readonly tools: readonly ToolName[];
  /** Questions that belong here, beyond those of its tools. */
  readonly utterances: readonly string[];
  /** Questions it recommends when somebody asks what there is to ask; its tools' examples unless it has none. */
  readonly suggestions?: readonly string[];
}

export function defineAgent(agent: Agent): Agent {
  return agent;
}
