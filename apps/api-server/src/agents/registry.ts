import type { RoutableTool } from "@omni/ai-models";
import { toolHints, tools } from "@omni/ai-tools";
import { z } from "zod";
import { catalogue } from "./catalogue/agent.ts";
import { customers } from "./customers/agent.ts";
import type { Agent } from "./define-agent.ts";
import { general } from "./general/agent.ts";
import { invoices } from "./invoices/agent.ts";
import { sales } from "./sales/agent.ts";
import { work } from "./work/agent.ts";

/** Every assistant there is; triage chooses among them by their descriptions and utterances. */
export const agents = { general, invoices, customers, sales, catalogue, work } as const satisfies Record<string, Agent>;

export type AgentName = keyof typeof agents;

/** What the router knows of each assistant: its own words, and its tools as a model would be offered them. */
export const routes = Object.entries(agents as Readonly<Record<string, Agent>>).map(([name, agent]) => ({
  name,
  description: agent.description,
  utterances: agent.utterances,
  tools: agent.tools.map((tool) => ({
    name: tool,
    description: tools[tool].description,
    inputSchema: z.toJSONSchema(tools[tool].input, { io: "input", target: "draft-7" }) as Schema,
    hints: toolHints(tools[tool]),
  })),
}));

type Schema = RoutableTool["inputSchema"];

export function isAgentName(name: string): name is AgentName {
  return name in agents;
}
