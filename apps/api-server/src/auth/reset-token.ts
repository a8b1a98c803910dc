/**
 * Links that let somebody choose a new password. They are signed, not stored: whoever runs the server can make one without it
 * running. A link works for an hour, and – because it is good only for a password that is older than the link – once.
 *
 * @module
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { OmniError } from "@omni/core";
import { z } from "zod";
import { derivedKey } from "./derived-key.ts";

const lifetimeMs = 60 * 60 * 1000;
const claimsSchema = z.strictObject({ email: z.string(), at: z.number().int() });

export interface ResetClaims {
  readonly email: string;
  readonly issuedAt: Date;
}

/** The path, and the token behind `#`, where no server and no log sees it. */
export function resetPath(secret: string, email: string, now: Date): string {
  const claims = Buffer.from(JSON.stringify({ email: email.trim().toLowerCase(), at: now.getTime() })).toString("base64url");
  return `/reset-password#${claims}.${signatureOf(secret, claims)}`;
}

/** Throws `invalid` for a token that is not ours, and `conflict` for one that has run out. */
export function readResetToken(secret: string, token: string, now: Date): ResetClaims {
  const [claims = "", signature = ""] = token.split(".", 2);
  const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(secret, claims))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new OmniError("invalid", "This link is damaged. Copy all of it, or ask for a new one.");
  const { email, at } = claimsSchema.parse(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
  if (now.getTime() - at > lifetimeMs) throw new OmniError("conflict", "This link has run out. Ask for a new one.");
  // A clock that is ahead of ours must not make a link that outlives its use.
  return { email, issuedAt: new Date(Math.min(at, now.getTime())) };
}

function signatureOf(secret: string, claims: string): string {
  return createHmac("sha256", derivedKey(secret, "password resets")).update(claims).digest("base64url");
}
