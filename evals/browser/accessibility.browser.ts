import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { launchChromium, openPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

describe.each([
  ["wide, light", { ...wide, colorScheme: "light" }],
  ["wide, dark", { ...wide, colorScheme: "dark" }],
  ["phone, light", { ...phone, colorScheme: "light" }],
  ["phone, dark", { ...phone, colorScheme: "dark" }],
] as const)("axe finds nothing: %s", (look, options) => {
  let page: Page;
  const faults = () => accessibilityFaults(page);

  beforeAll(async () => {
    ({ page } = await openPage(browser, server.origin, options));
    await page.goto(server.origin);
  });
  afterAll(() => page.context().close());

  test("on the way in", async () => {
    await page.getByRole("button", { name: "Explore the demo company" }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "Explore the demo company" }).click();
    await page.getByRole("textbox", { name: "Ask a question" }).waitFor();
    expect(await faults()).toEqual([]);
  });

  test("in a conversation, its editor, its menu and its dialog", async () => {
    await page.getByRole("textbox", { name: "Ask a question" }).fill("which invoices are overdue?");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByRole("button", { name: "Answer again" }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "Edit this question" }).click();
    await page.getByRole("textbox", { name: "The question" }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole("button", { name: "Cancel" }).click();

    if (look.startsWith("phone")) await page.getByRole("button", { name: "More", exact: true }).click();
    else await page.getByRole("navigation", { name: "Conversations" }).getByRole("link").first().hover();
    await page
      .getByRole("button", { name: /^More for/ })
      .first()
      .click();
    await page.getByRole("menu").waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("alertdialog").waitFor();
    expect(await faults()).toEqual([]);
  });

  test("on what the assistant remembers", async () => {
    await page.goto(`${server.origin}/memory`);
    await page.getByRole("textbox", { name: "What to remember" }).fill(`Short answers, ${look}`);
    await page.getByRole("button", { name: "Remember" }).click();
    await page.getByText(`Short answers, ${look}`).waitFor();
    expect(await faults()).toEqual([]);
  });
});
