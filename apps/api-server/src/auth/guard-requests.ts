import type { SqlClient } from "@omni/db";
import type { Limit, Limits } from "@omni/memory";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { hasAccounts } from "./accounts.ts";

/** Minutes of a window: long enough that guessing a password is hopeless, short enough to wait for after a few typing errors. */
const windowMinutes = 5;

/** Counts what is asked in somebody's name. Each gives the seconds to wait, or null where it may be now. */
export interface SignInLimits {
  /** Sign-in, sign-up, password resets, invitations: whatever names an e-mail address, whoever asks and wherever from. */
  waitForEmail(email: string): Promise<number | null>;
  /** Tries of the present password by somebody who is signed in. */
  waitForSession(headers: Headers): Promise<number | null>;
}

/** `perEmail`: requests that name one e-mail address, in five minutes. */
export function createSignInLimits(limits: Limits, perEmail: number): SignInLimits {
  const limit: Limit = { name: "email", points: perEmail, seconds: windowMinutes * 60 };
  async function waitFor(kind: string, whose: string): Promise<number | null> {
    // Addresses and sessions are nobody's business in a store of counters.
    const digest = new Bun.CryptoHasher("sha256").update(whose).digest("hex").slice(0, 32);
    const { isAllowed, resetSeconds } = await limits.consume(limit, `${kind}:${digest}`);
    return isAllowed ? null : Math.max(resetSeconds, 1);
  }
  return {
    // better-auth does not tell upper from lower case either.
    waitForEmail: (email) => waitFor("email", email.trim().toLowerCase()),
    waitForSession: (headers) => waitFor("session", `${headers.get("cookie")} ${headers.get("authorization")}`),
  };
}

export const tooManyTries = (seconds: number) =>
  `There were too many tries with this e-mail address. Try again in ${seconds} seconds.`;

/** `open`: anybody may sign up. `invited`: the first person may, everybody else needs an invitation. */
export type SignUpMode = "open" | "invited";

/**
 * In front of better-auth's endpoints, behind its own reading of the body, so that the address is the one that it will act on.
 * Counts what is asked in the name of an e-mail address, whoever asks and wherever from, and tries of a present password by
 * session. Refuses a sign-up without an invitation before its address is looked at, so that it tells nothing about who is here.
 */
export function guardRequests(client: SqlClient, limits: SignInLimits, signUp: SignUpMode) {
  return createAuthMiddleware(async ({ body, request, path }) => {
    // Our own calls come without a request.
    if (request === undefined) return;
    const email = (body as { email?: unknown } | undefined)?.email;
    const wait =
      typeof email === "string"
        ? await limits.waitForEmail(email)
        : path === "/change-password"
          ? await limits.waitForSession(request.headers)
          : null;
    if (wait !== null)
      throw new APIError("TOO_MANY_REQUESTS", { message: tooManyTries(wait) }, { "retry-after": String(wait) });
    if (path === "/sign-up/email" && signUp === "invited" && (await hasAccounts(client)))
      throw new APIError("FORBIDDEN", { message: "Here one is invited: ask somebody who has an account for an invitation." });
  });
}
