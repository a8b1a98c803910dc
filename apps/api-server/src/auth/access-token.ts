import { OmniError } from "@omni/core";
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from "jose";
import { z } from "zod";
import { type Auth, tokenIssuer } from "./create-auth.ts";

const claimsSchema = z.object({ sub: z.uuid(), team: z.uuid().nullable() });
export type AccessClaims = z.infer<typeof claimsSchema>;

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
    try {
      if (!compactSerialization.test(token)) throw new errors.JWSInvalid("not in canonical form");
      const { payload } = await verify(token, keys ?? (await readKeys())).catch(async (error: unknown) => {
        // Another process may have made a new key since.
        if (error instanceof errors.JWKSNoMatchingKey && Date.now() - readAt > refreshEveryMs)
          return verify(token, await readKeys());
        throw error;
      });
      return claimsSchema.parse(payload);
    } catch (cause) {
      if (OmniError.is(cause, "unavailable")) throw cause;
      throw new OmniError("unauthenticated", "Sign in again: the access token is missing, damaged or has run out.", { cause });
    }
  };
}
