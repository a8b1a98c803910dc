import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium, openPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";
import { signInToDemo } from "./sign-in.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Bytes of script, compressed, that a page may need before it is there. */
const budget = 250_000;
/** What charts are drawn with comes once the page is there. */
const drawing = /\/assets\/(?:chart-parts|bar-drawing|line-drawing)-[^/]*\.js$/;

test.each([
  "/",
  "/invoices",
  "/customers",
  "/contacts",
  "/deals",
  "/quotes",
  "/payments",
  "/products",
  "/approvals",
  "/memory",
])("a first visit of %s loads a quarter of a megabyte of script at most", async (path) => {
  const { page, context } = await openPage(browser, server.origin);
  await signInToDemo(page, server.origin);
  // Whoever comes back with a session, and nothing in the cache.
  const visit = await context.newPage();
  const devtools = await context.newCDPSession(visit);
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  const sizes: Promise<readonly [string, number]>[] = [];
  visit.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.push(response.body().then((body) => [new URL(response.url()).pathname, gzipSync(body).length] as const));
  });
  await visit.goto(server.origin + path);
  await visit.getByRole("heading", { level: 1 }).first().waitFor();
  await visit.waitForLoadState("networkidle");
  const loaded = await Promise.all(sizes);
  const needed = new Map(loaded.filter(([name]) => !drawing.test(name)));
  const sum = (files: Iterable<number>) => [...files].reduce((total, size) => total + size, 0);
  const later = sum(new Map(loaded).values()) - sum(needed.values());
  console.info(`${path}: ${sum(needed.values()) / 1000} kB in ${needed.size} files, and ${later / 1000} kB for charts`);
  await context.close();
  expect(needed.size).toBeGreaterThan(3);
  expect(sum(needed.values())).toBeLessThanOrEqual(budget);
});
