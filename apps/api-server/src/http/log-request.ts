import type { Context, Next } from "hono";
import { matchedRoutes } from "hono/route";
import type { AppEnv } from "./app-env.ts";

/** One line for a request, by its route: an address itself may hold what somebody looked for. */
export async function logRequest(c: Context<AppEnv>, next: Next): Promise<void> {
  const started = performance.now();
  await next();
  c.get("log").debug(
    {
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      milliseconds: Math.round(performance.now() - started),
    },
    "request",
  );
}

/** The pattern of the handler that answered; for what is handled as a whole, the narrowest pattern that has it. */
function routeOf(c: Context<AppEnv>): string {
  const patterns = matchedRoutes(c).map(({ path }) => path);
  const exact = patterns.find((path) => !path.endsWith("*"));
  return exact ?? patterns.reduce((narrowest, path) => (path.length > narrowest.length ? path : narrowest), "");
}
