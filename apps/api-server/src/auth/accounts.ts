import { type Clock, OmniError } from "@omni/core";
import { hashSecret } from "@omni/crm";
import { type SqlClient, toOmniError } from "@omni/db";
import type { Auth } from "./create-auth.ts";
import { demoCredentials } from "./demo-account.ts";
import type { ResetClaims } from "./reset-token.ts";

/** Whether anybody but the demo's owner can sign in here. */
export async function hasAccounts(client: SqlClient): Promise<boolean> {
  const [found] = await client<{ has: boolean }[]>`
    select exists (select from auth.account a join auth."user" u on u.id = a.user_id where u.email <> ${demoCredentials.email}) as has`;
  return found?.has === true;
}

/** Whether there is somebody to send a new password's link to. */
export async function hasPassword(client: SqlClient, email: string): Promise<boolean> {
  const [found] = await client<{ has: boolean }[]>`
    select exists (select from auth.account a join auth."user" u on u.id = a.user_id
      where u.email = ${email} and a.provider_id = 'credential') as has`;
  return found?.has === true;
}

/**
 * Sets a password that is older than the link, and ends all sessions of its owner. Throws `conflict` where there is none: the link
 * was used already, or nobody has this address – the two are not told apart.
 */
export async function replacePassword(
  { client, auth }: { readonly client: SqlClient; readonly auth: Auth },
  { email, issuedAt }: ResetClaims,
  password: string,
): Promise<void> {
  const { password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  const [changed] = await client<{ userId: string }[]>`
    update auth.account a set password = ${hash}, updated_at = clock_timestamp() from auth."user" u
    where u.id = a.user_id and u.email = ${email} and a.provider_id = 'credential' and a.updated_at <= ${issuedAt.toISOString()}
    returning a.user_id as "userId"`;
  if (changed === undefined) throw new OmniError("conflict", "This link was used already. Ask for a new one.");
  await client`delete from auth.session where user_id = ${changed.userId}`;
}

export interface FoundInvitation {
  readonly team: string;
  readonly email: string;
  readonly role: string;
  readonly inviter: string | null;
  readonly expires_at: string;
  readonly is_open: boolean;
  readonly has_account: boolean;
}

/** What an invitation's link opens. Throws `not_found` for a secret that is none, `conflict` for one that opens nothing any more. */
export async function findInvitation(client: SqlClient, secret: string, clock: Clock): Promise<FoundInvitation> {
  const [found] = await client<FoundInvitation[]>`
    select * from app.find_invitation(${hashSecret(secret)}, ${clock.now().toISOString()})`;
  if (found === undefined) throw new OmniError("not_found", "There is no such invitation. Copy the whole link.");
  if (!found.is_open)
    throw new OmniError(
      "conflict",
      "This invitation was accepted, was withdrawn or has run out. Sign in, or ask for a new one.",
    );
  return found;
}

/** Makes the person a member; their session opens the team from its next token on. Returns the team's id. */
export async function acceptInvitation(client: SqlClient, secret: string, userId: string, clock: Clock): Promise<string> {
  const [accepted] = await client<{ team: string }[]>`
    select app.accept_invitation(${hashSecret(secret)}, ${userId}, ${clock.now().toISOString()}) as team`.catch(
    (error: unknown) => {
      throw toOmniError(error);
    },
  );
  if (accepted === undefined) throw new Error("the function returned nothing");
  return accepted.team;
}
