import { dateInZone, newId, OmniError } from "@omni/core";
import { type Database, dropDemo, loadDemo } from "@omni/db";
import type { Env } from "../env.ts";
import type { Auth } from "./create-auth.ts";
import { demoCredentials } from "./demo-account.ts";

/**
 * Loads the demo company into a database that nobody has signed up to; does nothing otherwise. A start that was cut off between
 * the account and the company is made good by the next.
 */
export async function ensureDemo(database: Database, auth: Auth, options: Env["demo"]): Promise<void> {
  if (!options.enabled) return;
  const [found] = await database.client<{ isUsed: boolean; userId: string | null }[]>`
    select exists (select from auth.organization) or exists (select from auth."user" where email <> ${demoCredentials.email}) as "isUsed",
      (select id from auth."user" where email = ${demoCredentials.email}) as "userId"`;
  if (found === undefined || found.isUsed) return;
  const userId = found.userId ?? (await auth.api.signUpEmail({ body: demoCredentials })).user.id;
  const today = dateInZone(new Date(), "UTC");
  await database.asOwner((owner) => loadDemo(owner, { seed: options.seed, scale: options.scale, today, userId }));
}

export async function holdsOnlyDemo(database: Database): Promise<boolean> {
  const [row] = await database.client<{ only: boolean }[]>`select app.holds_only_demo() as only`;
  return row?.only === true;
}

/** Lets somebody with an account look around in the demo company, which is loaded where it is not here. Returns its team. */
export async function visitDemo(database: Database, options: Env["demo"], userId: string): Promise<string> {
  const [found] = await database.client<{ id: string }[]>`select id from auth.organization where slug = 'demo'`;
  if (found === undefined) {
    const today = dateInZone(new Date(), "UTC");
    const { seed, scale } = options;
    return (await database.asOwner((owner) => loadDemo(owner, { seed, scale, today, userId }))).teamId;
  }
  await database.client`insert into auth.member (id, organization_id, user_id, role) values (${newId()}, ${found.id}, ${userId}, 'admin')
    on conflict (organization_id, user_id) do nothing`;
  return found.id;
}

/** Removes the demo company. Throws `conflict` where other companies live here too, whose people may be looking at it. */
export async function removeDemo(database: Database, teamId: string): Promise<void> {
  const others = await database.client`select from team_profiles where not is_demo and team_id <> ${teamId} limit 1`;
  if (others.length > 0)
    throw new OmniError("conflict", "Other companies use this server too, and may be looking at the demo.");
  await database.asOwner(dropDemo);
}
