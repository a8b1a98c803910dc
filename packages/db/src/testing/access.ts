import { type Access, type Actor, type Context, type Permission, rolesWith } from "@omni/core";

/** What the kernel would hand the database for a call of a verb with this permission. */
export function accessFor(
  { actor, teamId }: Pick<Context, "actor" | "teamId">,
  permission: Permission,
  own: Partial<Access> = {},
): Access {
  return {
    teamId: teamId ?? "",
    actor,
    requestId: "request",
    turnId: null,
    verb: "test.verb",
    permission,
    roles: rolesWith(permission),
    reversible: false,
    now: new Date(),
    ...own,
  };
}

/** The person behind a member's context. */
export function userOf({ actor }: Pick<Context, "actor">): string {
  if (actor.kind !== "user") throw new Error("not a person");
  return actor.userId;
}

export function agentOf(context: Pick<Context, "actor">): Actor {
  return { kind: "agent", agent: "sales", onBehalfOf: userOf(context) };
}
