import "../../app/i18n/english.testing.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AgentBadge } from "./agent-badge.tsx";
import { type AgentChoice, agentsOf, type OmniPart, toShownMessages } from "./omni-message.ts";

const choice = (agent: string, reason = `about ${agent}`): AgentChoice => ({ agent, by: "local", reason });
const part = (agent: string): OmniPart => ({ type: "data-agent", data: choice(agent) });

test("each hand-off adds one who answers; the same twice in a row is one", () => {
  const parts: OmniPart[] = [part("invoices"), { type: "text", text: "Let me pass you on." }, part("sales"), part("sales")];
  expect(agentsOf({ parts }).map(({ agent }) => agent)).toEqual(["invoices", "sales"]);
  expect(agentsOf({ parts: [part("a"), part("b"), part("a")] }).map(({ agent }) => agent)).toEqual(["a", "b", "a"]);
  expect(agentsOf({ parts: [] })).toEqual([]);
});

test("who answers now is named with the reason, after those who handed it on", () => {
  const text = renderToStaticMarkup(<AgentBadge choices={[choice("invoices"), choice("sales")]} />).replaceAll(/<[^>]*>/g, "");
  expect(text).toMatch(/^Invoices handed on to.*Sales.*about sales$/);
  expect(text).not.toContain("about invoices");
  // One that this page has not heard of yet.
  expect(renderToStaticMarkup(<AgentBadge choices={[choice("treasury")]} />)).toContain("treasury");
});

test("messages keep how their turn ended", () => {
  const stored = { id: "1", role: "assistant" as const, turnId: "2", turnStatus: "stopped" as const, parts: [] };
  expect(toShownMessages([stored])[0]?.metadata).toEqual({ turnId: "2", turnStatus: "stopped" });
});
