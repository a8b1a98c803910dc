import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { launchChromium, openPage, screenshots, type WatchedPage } from "./launch.ts";
import { outerPageCases, type PageCase, pageCases } from "./pages.ts";
import { startServer, type TestServer } from "./server.ts";
import { signInToDemo, untilShown } from "./sign-in.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  mkdirSync(join(screenshots, "pages"), { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

const looks = [
  ["wide-light", { ...wide, colorScheme: "light", locale: "en-GB" }],
  ["wide-dark", { ...wide, colorScheme: "dark", locale: "sl-SI" }],
  ["phone-light", { ...phone, colorScheme: "light", locale: "de-DE" }],
  ["phone-dark", { ...phone, colorScheme: "dark", locale: "en-GB" }],
] as const;

describe.each(looks)("every page, %s", (look, options) => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await openPage(browser, server.origin, options);
  });
  afterAll(() => watched.context.close());

  /** Shows it, keeps its picture, and finds what is wrong with it. */
  async function inspect({ name, path }: PageCase): Promise<void> {
    const { page, complaints } = watched;
    await page.goto(server.origin + (typeof path === "string" ? path : await path(server)));
    await untilShown(page);
    await page.screenshot({ path: join(screenshots, "pages", `${name}-${look}.png`) });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(options.locale.slice(0, 2));
    // Nothing reaches beyond the edge of the window: a phone would have to be pushed sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // Nor below it: only what is inside scrolls, or a wheel would turn the whole page away.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  }

  test.each(outerPageCases)("$name", inspect);

  test("the way in", () => signInToDemo(watched.page, server.origin));

  test.each(pageCases)("$name", inspect);

  test("what opens on them", async () => {
    const { page, complaints } = watched;
    await page.goto(`${server.origin}/invoices`);
    await untilShown(page);
    await page.locator("[data-scroller] button[aria-haspopup=dialog]").click();
    await page.getByRole("dialog").waitFor();
    await page.screenshot({ path: join(screenshots, "pages", `filter-${look}.png`) });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });

    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("no");
    await page.getByRole("option").nth(3).waitFor();
    await page.screenshot({ path: join(screenshots, "pages", `palette-${look}.png`) });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });
});
