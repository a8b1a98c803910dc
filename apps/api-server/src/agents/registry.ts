import { tools } from "@omni/ai-tools";
import { customers } from "./customers/agent.ts";
import type { Agent } from "./define-agent.ts";
import { general } from "./general/agent.ts";
import { invoices } from "./invoices/agent.ts";
import { sales } from "./sales/agent.ts";

/** Every assistant there is; triage chooses among them by their descriptions and utterances. */
export const agents = { general, invoices, customers, sales } as const satisfies Record<string, Agent>;

export type AgentName = keyof typeof agents;

/** What the router knows of each assistant: its own words, what its tools do, and their example questions. */
export const routes = Object.entries(agents as Readonly<Record<string, Agent>>).map(([name, agent]) => ({
  name,
  description: [agent.description, ...agent.tools.map((tool) => tools[tool].description)].join(" "),
  utterances: [...agent.utterances, ...agent.tools.flatMap((tool) => tools[tool].utterances)],
}));

export function isAgentName(name: string): name is AgentName {
  return name in agents;
}
