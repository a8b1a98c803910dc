import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { launchChromium, openPage, screenshots } from "./launch.ts";
import { type Provider, startProvider } from "./provider.ts";
import { startServer, type TestServer } from "./server.ts";

let provider: Provider;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  provider = startProvider();
  [server, browser] = await Promise.all([
    startServer({
      OPENAI_BASE_URL: provider.url,
      OPENAI_API_KEY: "none",
      OMNI_MODEL: "openai:stand-in",
      OMNI_MODEL_TRIAGE: "local",
    }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await provider.close();
});
beforeEach(() => {
  provider.pauseMs = 0;
});

async function open(): Promise<Page> {
  const { page, context } = await openPage(browser, server.origin);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(server.origin);
  await page.getByRole("button", { name: "Explore the demo company" }).click();
  return page;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole("textbox", { name: "Ask a question" }).fill(question);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
}

test("a table that a model wrote is put in order, copied and exported as it stands; no local engine is spoken of", async () => {
  provider.text = [
    "Here they are:\n",
    "| Company | **Share** | Worth |",
    "|---|--:|--:|",
    "| Zeta | 7.5% | 1,200.50 |",
    "| alpha | 12.5% | 90.00 |",
    "| Mid | 0.5% | 10,000.00 |",
  ].join("\n");
  const page = await open();
  await ask(page, "hello, compare three imaginary companies for me please");
  const table = page.getByRole("region", { name: "Table" }).getByRole("table");
  await table.getByText("alpha").waitFor();
  await page.getByRole("button", { name: "Answer again" }).waitFor();
  const names = () => table.locator("tbody td:first-child").allTextContents();
  await table.getByRole("button", { name: "Worth" }).click();
  expect(await names()).toEqual(["Mid", "Zeta", "alpha"]);
  await table.getByRole("button", { name: "Share" }).click();
  expect(await names()).toEqual(["alpha", "Zeta", "Mid"]);
  await table.getByRole("button", { name: "Company" }).click();
  expect(await names()).toEqual(["alpha", "Mid", "Zeta"]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: join(screenshots, "chat-model-table.png") });

  await page.getByRole("button", { name: "Copy the table" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "Company\tShare\tWorth\nalpha\t12.5%\t90.00\nMid\t0.5%\t10,000.00\nZeta\t7.5%\t1,200.50",
  );
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export these rows as CSV" }).click(),
  ]);
  expect((await readFile(await file.path(), "utf8")).split("\r\n")[2]).toBe('Mid,0.5%,"10,000.00"');
  expect(await page.getByText("The local engine answers").count()).toBe(0);
  await page.context().close();
});

test("a long answer is read from its beginning; one press goes to its end and stays there until one scrolls back", async () => {
  provider.text = Array.from({ length: 300 }, (_, line) => `Paragraph number ${line} of a long answer.\n\n`).join("");
  provider.pauseMs = 6;
  const page = await open();
  await ask(page, "hello, tell me a very long imaginary story please");
  const jump = page.getByRole("button", { name: "To the latest" });
  await jump.waitFor();
  // Slower now, so that it is still being written when its end is looked at.
  provider.pauseMs = 60;
  expect(await page.getByText("Paragraph number 0 of").isVisible()).toBe(true);
  /** Pixels. */
  const fromEnd = () =>
    page.getByRole("log").evaluate((log) => {
      const box = log.closest(".overflow-y-auto") as HTMLElement;
      return box.scrollHeight - box.clientHeight - box.scrollTop;
    });
  await jump.click();
  await jump.waitFor({ state: "detached" });
  // It goes on being written, and its end stays in sight.
  const before = await page.getByRole("log").locator("p").count();
  await page.waitForFunction((count) => document.querySelectorAll("[role=log] p").length > count + 5, before);
  // Looked at before a frame, it may be a paragraph behind.
  await expect.poll(fromEnd).toBeLessThan(60);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, -400);
  await jump.waitFor();
  provider.pauseMs = 0;
  await page.getByRole("button", { name: "Answer again" }).waitFor();
  expect(await fromEnd()).toBeGreaterThan(100);
  await page.context().close();
});
