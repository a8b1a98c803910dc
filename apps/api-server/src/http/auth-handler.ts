import { OmniError } from "@omni/core";
import { toOmniError } from "@omni/db";
import type { Context, Handler } from "hono";
import { isOpenEndpoint } from "../auth/open-endpoints.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "./app-env.ts";

/** better-auth under its own paths. What it refuses keeps its own form; what fails in it, and limits, are problems like all others. */
export function authHandler({ auth }: Pick<Deps, "auth">): Handler<AppEnv> {
  return async (c) => {
    if (!isOpenEndpoint(c.req.method, c.req.path.slice("/api/auth".length)))
      throw new OmniError("not_found", "There is no such address in the API; /openapi.json lists all of them.");
    const response = await auth.handler(c.req.raw).catch((error: unknown) => {
      throw toOmniError(error);
    });
    // Through the context, which brings the headers that all answers have.
    return response.status === 429 ? tooManyRequests(c, response) : c.newResponse(response.body, response);
  };
}

async function tooManyRequests(c: Context<AppEnv>, response: Response): Promise<never> {
  const { message } = (await response.json()) as { message: string };
  const seconds = response.headers.get("retry-after") ?? "1";
  c.header("retry-after", seconds);
  throw new OmniError("rate_limited", message, { details: { "violated-policies": ["email"], retryAfter: Number(seconds) } });
}
