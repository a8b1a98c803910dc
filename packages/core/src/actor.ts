/**
 * Who acts. Rights are never carried here: they are read from the database, in the same round trip that binds the team.
 *
 * - `user`: a person at the web app or the API.
 * - `agent`: a model acting in a chat turn, always for a person and with at most that person's rights.
 * - `apiKey`: a program. A *service* key has rights of its own; an *agent* key acts for the person who made it.
 * - `system`: our own jobs.
 */
export type Actor =
  | { readonly kind: "user"; readonly userId: string }
  | { readonly kind: "agent"; readonly agent: string; readonly onBehalfOf: string }
  | { readonly kind: "apiKey"; readonly keyKind: "service"; readonly keyId: string }
  | { readonly kind: "apiKey"; readonly keyKind: "agent"; readonly keyId: string; readonly onBehalfOf: string }
  | { readonly kind: "system"; readonly job: string };

/** Whether approval rules for agents apply: models in a chat, and programs that hold an agent's key. */
export function isAgent(actor: Actor): boolean {
  return actor.kind === "agent" || (actor.kind === "apiKey" && actor.keyKind === "agent");
}

/** The person whose membership decides what the actor may do; null for service keys and the system. */
export function responsibleUser(actor: Actor): string | null {
  switch (actor.kind) {
    case "user":
      return actor.userId;
    case "agent":
      return actor.onBehalfOf;
    case "apiKey":
      return actor.keyKind === "agent" ? actor.onBehalfOf : null;
    case "system":
      return null;
  }
}

/** A name for the audit trail that tells which agent, key or job it was; null for a person, whose id says it. */
export function actorLabel(actor: Actor): string | null {
  switch (actor.kind) {
    case "user":
      return null;
    case "agent":
      return actor.agent;
    case "apiKey":
      return actor.keyId;
    case "system":
      return actor.job;
  }
}
