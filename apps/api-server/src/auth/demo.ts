import { dateInZone } from "@omni/core";
import { type Database, loadDemo } from "@omni/db";
import type { Env } from "../env.ts";
import type { Auth } from "./create-auth.ts";

/** Printed at the start. The demo company holds nothing worth keeping from anybody. */
export const demoCredentials = { email: "demo@omni.example", password: "omni-demo-company", name: "Dana Demo" };

/** Loads the demo company into a database that nobody has signed up to; does nothing otherwise. */
export async function ensureDemo(database: Database, auth: Auth, options: Env["demo"]): Promise<void> {
  if (!options.enabled) return;
  const [row] = await database.client<{ isEmpty: boolean }[]>`select not exists (select from auth."user") as "isEmpty"`;
  if (row?.isEmpty !== true) return;
  const { user } = await auth.api.signUpEmail({ body: demoCredentials });
  await loadDemo(database.client, {
    seed: options.seed,
    scale: options.scale,
    today: dateInZone(new Date(), "UTC"),
    userId: user.id,
  });
}

export async function holdsOnlyDemo(database: Database): Promise<boolean> {
  const [row] = await database.client<{ only: boolean }[]>`select app.holds_only_demo() as only`;
  return row?.only === true;
}
