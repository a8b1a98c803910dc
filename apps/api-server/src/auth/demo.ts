import { dateInZone } from "@omni/core";
import { type Database, loadDemo } from "@omni/db";
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
