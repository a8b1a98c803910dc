import type { Limit, Limits } from "@omni/memory";
import { APIError, createAuthMiddleware } from "better-auth/api";

/** Minutes of a window: long enough that guessing a password is hopeless, short enough to wait for after a few typing errors. */
const windowMinutes = 5;

export interface SignInLimits {
  readonly limits: Limits;
  /** Requests that name one e-mail address, in five minutes. */
  readonly perEmail: number;
}

/**
 * Counts what is asked in the name of an e-mail address, whoever asks and wherever from: sign-in, sign-up, password resets. Runs
 * behind better-auth's own reading of the body, so that the address is the one that it will act on.
 */
export function limitSignIns({ limits, perEmail }: SignInLimits) {
  const limit: Limit = { name: "email", points: perEmail, seconds: windowMinutes * 60 };
  return createAuthMiddleware(async ({ body, request }) => {
    const email = (body as { email?: unknown } | undefined)?.email;
    // Our own calls come without a request.
    if (request === undefined || typeof email !== "string") return;
    // better-auth does not tell upper from lower case either. Addresses are nobody's business in a store of counters.
    const digest = new Bun.CryptoHasher("sha256").update(email.trim().toLowerCase()).digest("hex").slice(0, 32);
    const { isAllowed, resetSeconds } = await limits.consume(limit, `email:${digest}`);
    if (isAllowed) return;
    const wait = Math.max(resetSeconds, 1);
    throw new APIError(
      "TOO_MANY_REQUESTS",
      { message: `There were too many tries with this e-mail address. Try again in ${wait} seconds.` },
      { "retry-after": String(wait) },
    );
  });
}
