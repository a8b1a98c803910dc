import { type Actor, OmniError } from "@omni/core";
import { hashSecret } from "@omni/crm";
import type { Database } from "@omni/db";
import { createMiddleware } from "hono/factory";
import type { AccessClaims } from "../auth/access-token.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "./app-env.ts";

const keyPrefix = /^omni_(?:service|agent)_/;

/** Who calls: a person with an access token, or a program with an API key. What they may do is decided by each verb. */
export function authenticate({ database, verifyToken, clock }: Pick<Deps, "database" | "verifyToken" | "clock">) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const [scheme, credential] = c.req.header("authorization")?.split(" ", 2) ?? [];
    if (scheme?.toLowerCase() !== "bearer" || credential === undefined) {
      throw new OmniError("unauthenticated", "Send an access token or an API key: `Authorization: Bearer …`.");
    }
    const principal = keyPrefix.test(credential)
      ? await fromKey(database, credential)
      : fromClaims(await verifyToken(credential));
    c.set("ctx", { ...principal, requestId: c.get("requestId"), clock });
    await next();
  });
}

function fromClaims({ sub, team }: AccessClaims): { actor: Actor; teamId: string | null } {
  return { actor: { kind: "user", userId: sub }, teamId: team };
}

async function fromKey(database: Database, secret: string): Promise<{ actor: Actor; teamId: string }> {
  const [key] = await database.client<{ team_id: string; id: string; kind: string; user_id: string }[]>`
    select * from app.find_api_key(${hashSecret(secret)})`;
  if (key === undefined) throw new OmniError("unauthenticated", "This API key is not valid any more.");
  const actor: Actor =
    key.kind === "agent"
      ? { kind: "apiKey", keyKind: "agent", keyId: key.id, onBehalfOf: key.user_id }
      : { kind: "apiKey", keyKind: "service", keyId: key.id };
  return { actor, teamId: key.team_id };
}
