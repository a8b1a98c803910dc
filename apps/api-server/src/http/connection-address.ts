import { isIP, isIPv4 } from "node:net";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";

/** Whose address cannot be told, as in a server without a network. */
const unknown = "unknown";

/**
 * Who is at the other end of a request's connection: an IPv4 address, or the /64 network of an IPv6 one, whose holder has all the
 * addresses in it. Headers are believed as far as `proxyHops` proxies of our own wrote them: each appends whom it heard from, so
 * that the client stands as many entries from the end of `X-Forwarded-For` as there are proxies, whatever it sent itself.
 */
export function connectionAddress(c: Context<AppEnv>, proxyHops: number): string {
  const direct = c.env?.server?.requestIP(c.req.raw)?.address;
  const forwarded = proxyHops === 0 ? undefined : c.req.header("x-forwarded-for")?.split(",").at(-proxyHops);
  return network(forwarded) ?? network(direct) ?? unknown;
}

/** The network that counts as one; null for what is no address. */
export function network(address: string | undefined): string | null {
  // Some proxies add the port: 192.0.2.1:4711, [2001:db8::1]:4711.
  const bare = address?.trim().replace(/^\[([^\]]*)\](?::\d+)?$|^(\d+(?:\.\d+){3}):\d+$/, "$1$2");
  if (bare === undefined || isIP(bare) === 0) return null;
  // IPv4 on a socket for both: ::ffff:192.0.2.1 (RFC 4291 2.5.5.2).
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (isIPv4(bare)) return bare;
  return `${groups(bare).slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address, without leading zeros (RFC 4291 2.2). */
function groups(address: string): string[] {
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(missing, 0)).fill("0"), ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}
