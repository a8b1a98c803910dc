import { OmniError } from "@omni/core";
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from "jose";
import { z } from "zod";
import { type Auth, tokenIssuer } from "./create-auth.ts";

const claimsSchema = z.object({ sub: z.uuid(), team: z.uuid().nullable() });
export type AccessClaims = z.infer<typeof claimsSchema>;

/**
 * For how long a token that was found good is taken at its word, and for how many tokens: checking a signature takes half the
 * work of a small answer, and a client sends the same token for minutes.
 */
const rememberedMs = 60_000;
const rememberedTokens = 1000;

/** How often unknown key ids may make us read the keys again; forged tokens must not become database load. */
const refreshEveryMs = 5000;

/**
 * Three parts of base64url as RFC 7515 2 writes it: no padding, no other characters, no bits left over. Decoders take more than
 * that, and then one signature would have many spellings.
 */
const part = "(?:[\\w-]{4})*(?:[\\w-][AQgw]|[\\w-]{2}[AEIMQUYcgkosw048])?";
const compactSerialization = new RegExp(`^${part}\\.${part}\\.${part}$`);

/**
 * Verifies access tokens against our own keys. Throws `unauthenticated`, which says nothing about why a token is bad, or
 * `unavailable` when the keys cannot be read.
 */
export function createTokenVerifier(auth: Auth): (token: string) => Promise<AccessClaims> {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let readAt = 0;
  const remembered = new Map<string, { readonly claims: AccessClaims; readonly until: number }>();

  function remember(token: string, claims: AccessClaims, expiresAt: number): void {
    // A Map goes by age of entry: the first is the oldest.
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size >= rememberedTokens) remembered.delete(oldest);
    remembered.set(token, { claims, until: Math.min(expiresAt, Date.now() + rememberedMs) });
  }

  async function readKeys() {
    readAt = Date.now();
    const shown = await auth.api.getJwks().catch((cause: unknown) => {
      throw new OmniError("unavailable", "Access tokens cannot be checked at the moment; try again shortly.", { cause });
    });
    keys = createLocalJWKSet(shown as JSONWebKeySet);
    return keys;
  }

  const verify = (token: string, set: NonNullable<typeof keys>) =>
    jwtVerify(token, set, { issuer: tokenIssuer, audience: tokenIssuer, algorithms: ["EdDSA"] });

  return async (token) => {
    const known = remembered.get(token);
    if (known !== undefined) {
      if (Date.now() < known.until) return known.claims;
      remembered.delete(token);
    }
    try {
      if (!compactSerialization.test(token)) throw new errors.JWSInvalid("not in canonical form");
      const { payload } = await verify(token, keys ?? (await readKeys())).catch(async (error: unknown) => {
        // Another process may have made a new key since.
        if (error instanceof errors.JWKSNoMatchingKey && Date.now() - readAt > refreshEveryMs)
          return verify(token, await readKeys());
        throw error;
      });
      const claims = claimsSchema.parse(payload);
      remember(token, claims, (payload.exp ?? 0) * 1000);
      return claims;
    } catch (cause) {
      if (OmniError.is(cause, "unavailable")) throw cause;
      throw new OmniError("unauthenticated", "Sign in again: the access token is missing, damaged or has run out.", { cause });
    }
  };
}
