import { OmniError } from "@omni/core";
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from "jose";
import { z } from "zod";
import { type Auth, tokenIssuer } from "./create-auth.ts";

const claimsSchema = z.object({ sub: z.uuid(), team: z.uuid().nullable() });
export type AccessClaims = z.infer<typeof claimsSchema>;

/** How often unknown key ids may make us read the keys again; forged tokens must not become database load. */
const refreshEveryMs = 5000;

/** Verifies access tokens against our own keys. Throws `unauthenticated`; says nothing about why a token is bad. */
export function createTokenVerifier(auth: Auth): (token: string) => Promise<AccessClaims> {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let readAt = 0;

  async function readKeys() {
    readAt = Date.now();
    keys = createLocalJWKSet((await auth.api.getJwks()) as JSONWebKeySet);
    return keys;
  }

  const verify = (token: string, set: NonNullable<typeof keys>) =>
    jwtVerify(token, set, { issuer: tokenIssuer, audience: tokenIssuer, algorithms: ["EdDSA"] });

  return async (token) => {
    try {
      const { payload } = await verify(token, keys ?? (await readKeys())).catch(async (error: unknown) => {
        // Another process may have made a new key since.
        if (error instanceof errors.JWKSNoMatchingKey && Date.now() - readAt > refreshEveryMs)
          return verify(token, await readKeys());
        throw error;
      });
      return claimsSchema.parse(payload);
    } catch (cause) {
      throw new OmniError("unauthenticated", "Sign in again: the access token is missing, damaged or has run out.", { cause });
    }
  };
}
