import { type Context, newId, type Role, systemClock } from "@omni/core";
import type { Database } from "../database.ts";

export interface TestTeam {
  readonly teamId: string;
  /** The owner, at the API. */
  readonly owner: Context;
  /** Another member. */
  member(role: Role): Promise<Context>;
}

/** A team with an owner, made the way sign-up makes one: through better-auth's tables and their triggers. */
export async function createTestTeam(database: Database, name = "Testers"): Promise<TestTeam> {
  const { client } = database;
  const teamId = newId();
  await client`insert into auth.organization (id, name, slug) values (${teamId}, ${name}, ${teamId})`;

  async function member(role: Role): Promise<Context> {
    const userId = newId();
    await client`insert into auth."user" (id, name, email) values (${userId}, ${`${name} ${role}`}, ${`${userId}@test.example`})`;
    await client`insert into auth.member (id, organization_id, user_id, role) values (${newId()}, ${teamId}, ${userId}, ${role})`;
    return userContext(userId, teamId);
  }
  return { teamId, owner: await member("owner"), member };
}

export function userContext(userId: string, teamId: string | null): Context {
  return { actor: { kind: "user", userId }, teamId, requestId: newId(), clock: systemClock };
}

/** The same call by an assistant that acts for the person, in a turn of its own. */
export function agentContext(person: Context, turnId = newId()): Context {
  if (person.actor.kind !== "user") throw new Error("an agent acts for a person");
  return { ...person, actor: { kind: "agent", agent: "sales", onBehalfOf: person.actor.userId }, turnId, requestId: newId() };
}
