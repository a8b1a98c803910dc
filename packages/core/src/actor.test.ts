import { describe, expect, test } from "vitest";
import { type Actor, actorLabel, isAgent, responsibleUser } from "./actor.ts";

const cases: readonly { actor: Actor; agent: boolean; user: string | null; label: string | null }[] = [
  { actor: { kind: "user", userId: "u" }, agent: false, user: "u", label: null },
  { actor: { kind: "agent", agent: "sales", onBehalfOf: "u" }, agent: true, user: "u", label: "sales" },
  { actor: { kind: "apiKey", keyKind: "agent", keyId: "k", onBehalfOf: "u" }, agent: true, user: "u", label: "k" },
  { actor: { kind: "apiKey", keyKind: "service", keyId: "k" }, agent: false, user: null, label: "k" },
  { actor: { kind: "system", job: "mail" }, agent: false, user: null, label: "mail" },
];

describe.each(cases)("$actor.kind $actor.keyKind", ({ actor, agent, user, label }) => {
  test(`${agent ? "waits" : "does not wait"} for approval`, () => {
    expect(isAgent(actor)).toBe(agent);
  });

  test(`has the rights of ${user ?? "no person"}`, () => {
    expect(responsibleUser(actor)).toBe(user);
  });

  test(`is called ${label ?? "nothing but its id"} in the audit trail`, () => {
    expect(actorLabel(actor)).toBe(label);
  });
});
