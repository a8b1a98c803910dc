import { OmniError } from "@omni/core";
import { createMiddleware } from "hono/factory";
import type { Env } from "../env.ts";
import type { AppEnv } from "./app-env.ts";

const loopback = ["localhost", "127.0.0.1", "[::1]", "::1"];

/**
 * The host names this server answers to, or null for any. On the loopback interface only its own: a page on the internet could
 * otherwise point a name of its own at this machine and use the local server as its visitor (DNS rebinding).
 */
export function trustedHosts({ host, publicUrl }: Pick<Env, "host" | "publicUrl">): readonly string[] | null {
  if (!loopback.includes(host)) return null;
  return publicUrl === undefined ? loopback : [...loopback, new URL(publicUrl).hostname];
}

/** Refuses requests that were sent to a name which is not ours. */
export function requireTrustedHost(hosts: readonly string[] | null) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (hosts !== null && !hosts.includes(new URL(c.req.url).hostname)) {
      throw new OmniError(
        "forbidden",
        "This server answers to localhost only. Set OMNI_PUBLIC_URL to the address that people use.",
      );
    }
    await next();
  });
}
