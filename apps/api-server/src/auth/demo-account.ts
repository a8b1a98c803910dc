import type { SqlClient } from "@omni/db";
import { APIError } from "better-auth/api";

/** Printed at the start. The demo company holds nothing worth keeping from anybody. */
export const demoCredentials = { email: "demo@omni.example", password: "omni-demo-company", name: "Dana Demo" };

/** Refuses a new session of the demo's owner once anybody else has an account: its password is known to the world. */
export async function requireOpenDemo(client: SqlClient, userId: string): Promise<void> {
  const [found] = await client<{ isClosed: boolean }[]>`
    select exists (select from auth."user" where id = ${userId} and email = ${demoCredentials.email})
       and exists (select from auth.account a join auth."user" u on u.id = a.user_id where u.email <> ${demoCredentials.email}) as "isClosed"`;
  if (found?.isClosed)
    throw new APIError("FORBIDDEN", { message: "The demo is closed: this installation has accounts of its own." });
}
