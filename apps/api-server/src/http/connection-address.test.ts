import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { AppEnv } from "./app-env.ts";
import { connectionAddress, network } from "./connection-address.ts";

async function addressOf(direct: string | null, proxyHops: number, forwarded?: string): Promise<string> {
  const app = new Hono<AppEnv>().get("/", (c) => c.text(connectionAddress(c, proxyHops)));
  const server = { requestIP: () => (direct === null ? null : { address: direct, family: "IPv4", port: 1 }) };
  const init = forwarded === undefined ? {} : { headers: { "x-forwarded-for": forwarded } };
  const answer = await app.request("/", init, { server } as unknown as AppEnv["Bindings"]);
  return answer.text();
}

describe("who is at the other end", () => {
  test("is whoever holds the connection, whatever a header says", async () => {
    expect(await addressOf("198.51.100.7", 0)).toBe("198.51.100.7");
    expect(await addressOf("198.51.100.7", 0, "203.0.113.9")).toBe("198.51.100.7");
  });

  test("is whom the outermost of our own proxies heard from", async () => {
    expect(await addressOf("10.0.0.1", 1, "203.0.113.9")).toBe("203.0.113.9");
    // What the client wrote itself stands further left.
    expect(await addressOf("10.0.0.1", 1, "192.0.2.1, 203.0.113.9")).toBe("203.0.113.9");
    expect(await addressOf("10.0.0.1", 2, "192.0.2.1, 203.0.113.9, 10.0.0.2")).toBe("203.0.113.9");
    expect(await addressOf("10.0.0.1", 1, "192.0.2.1,203.0.113.9:4711")).toBe("203.0.113.9");
  });

  test("is the connection's where the proxies said less than expected, or nonsense", async () => {
    expect(await addressOf("10.0.0.1", 2, "203.0.113.9")).toBe("10.0.0.1");
    expect(await addressOf("10.0.0.1", 1)).toBe("10.0.0.1");
    expect(await addressOf("10.0.0.1", 1, "203.0.113.9, unknown")).toBe("10.0.0.1");
  });

  test("is the same for all where there is no network", async () => {
    expect(await addressOf(null, 0)).toBe("unknown");
    const app = new Hono<AppEnv>().get("/", (c) => c.text(connectionAddress(c, 0)));
    expect(await (await app.request("/", {}, {})).text()).toBe("unknown");
    expect(await (await app.request("/")).text()).toBe("unknown");
  });
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
  ["2001:db8::6", "2001:db8:0:0::/64"],
  ["[2001:db8::6]:4711", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["192.0.2", null],
  ["", null],
  ["localhost", null],
])("%s counts as %s", (address, counted) => {
  expect(network(address)).toBe(counted);
});
