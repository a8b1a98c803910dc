import { OmniError } from "@omni/core";
import type { Env } from "../env.ts";

const loopback = ["localhost", "127.0.0.1", "[::1]", "::1"];

/**
 * The host names this server answers to, or null for any. On the loopback interface only its own: a page on the internet could
 * otherwise point a name of its own at this machine and use the local server as its visitor (DNS rebinding).
 */
export function trustedHosts({ host, publicUrl }: Pick<Env, "host" | "publicUrl">): readonly string[] | null {
  if (!loopback.includes(host)) return null;
  return publicUrl === undefined ? loopback : [...loopback, new URL(publicUrl).hostname];
}

/** A check of a request's address; throws `forbidden` when it was sent to a name that is not ours. */
export function trustedHostCheck(hosts: readonly string[] | null): (url: string) => void {
  if (hosts === null) return () => {};
  // Parsing an address costs more than the rest of the check, and all good ones have the same beginning.
  const known = new Set<string>();
  return (url) => {
    const origin = url.slice(0, url.indexOf("/", "https://".length));
    if (known.has(origin)) return;
    if (!hosts.includes(new URL(url).hostname)) {
      throw new OmniError(
        "forbidden",
        "This server answers to localhost only. Set OMNI_PUBLIC_URL to the address that people use.",
      );
    }
    known.add(origin);
  };
}
