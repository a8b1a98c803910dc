import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { launchChromium, openPage, screenshots, type WatchedPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";

let server: TestServer;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ OMNI_LIMIT_QUESTIONS: "10000" }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await watched.context.close();
});

async function open(options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  watched = await openPage(browser, server.origin, options);
  const { page, context } = watched;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(server.origin);
  await page.getByRole("button", { name: "Explore the demo company" }).click();
  await field(page).waitFor();
  return page;
}

const field = (page: Page) => page.getByRole("textbox", { name: "Ask a question" });
const rest = (page: Page) => page.getByRole("button", { name: "Answer again" }).waitFor();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByRole("heading", { level: 2, name: question }).waitFor();
  await rest(page);
}

/** The texts of a column of an answer's table, by the name of the column. */
async function column(page: Page, name: string): Promise<string[]> {
  const table = page
    .getByRole("log")
    .getByRole("table")
    .filter({ has: page.getByRole("columnheader", { name }) })
    .first();
  const names = await table.getByRole("columnheader").allTextContents();
  const at = names.findIndex((text) => text.includes(name)) + 1;
  return table.locator(`tbody tr td:nth-child(${at})`).allTextContents();
}

async function download(page: Page, press: string): Promise<{ name: string; lines: string[] }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: press }).first().click()]);
  const text = await readFile(await file.path(), "utf8");
  return {
    name: file.suggestedFilename(),
    lines: text
      .replace(/^\uFEFF/, "")
      .split("\r\n")
      .slice(0, -1),
  };
}

describe("rows of an answer", () => {
  test("are put in order, copied as they stand, and exported whole", async () => {
    const page = await open();
    await ask(page, "show me the invoices of this year");
    const [, shown, total] = /Showing (\d+) of ([\d,]+)/.exec((await page.getByRole("log").textContent()) ?? "") ?? [];
    expect(Number(shown)).toBeGreaterThan(2);

    const dueDates = async () => (await column(page, "Due")).map((text) => Date.parse(`${text} UTC`));
    const before = await dueDates();
    await page.getByRole("button", { name: "Due" }).click();
    await page.getByText("the order is of these alone").waitFor();
    expect(await dueDates()).toEqual(before.toSorted((one, other) => other - one));
    await page.getByRole("button", { name: "Due" }).click();
    const ascending = await dueDates();
    expect(ascending).toEqual(before.toSorted((one, other) => one - other));
    expect(await page.getByRole("columnheader", { name: "Due" }).getAttribute("aria-sort")).toBe("ascending");

    await page.getByRole("button", { name: "Copy the table" }).click();
    const lines = (await copied(page)).split("\n").map((line) => line.split("\t"));
    expect(lines[0]).toEqual(["Invoice", "Customer", "Due", "State", "Balance", "Balance (currency)"]);
    expect(lines.slice(1).map(([, , due]) => Date.parse(`${due}T00:00:00Z`))).toEqual(ascending);

    const file = await download(page, "Export all that match as CSV");
    expect(file.name).toMatch(/^invoices-\d{4}-\d\d-\d\d\.csv$/);
    expect(file.lines.length - 1).toBe(Number(total?.replace(",", "")));
    await page.getByText(`${file.lines.length - 1} rows exported: all that match`, { exact: true }).waitFor();
  });

  test.each([
    ["which invoices are overdue?", "overdue-invoices"],
    ["which payments came in this year?", "payments"],
    ["list all customers", "customers"],
    ["show me all open deals", "deals"],
    ["show me the quotes of this year", "quotes"],
    ["list all products", "products"],
  ])("“%s” exports as many rows as match", async (question, name) => {
    const page = await open();
    await ask(page, question);
    const text = (await page.getByRole("log").textContent()) ?? "";
    const [, total] = /Showing \d+ of ([\d,]+)|All ([\d,]+) shown/.exec(text)?.filter((it) => it !== undefined) ?? [];
    const file = await download(page, /Showing/.test(text) ? "Export all that match as CSV" : "Export these rows as CSV");
    expect(file.name).toContain(name);
    expect(file.lines.length - 1).toBe(Number(total?.replace(",", "")));
  });
});

describe("figures by group", () => {
  test("are a chart first; one toggle makes them a table, which stays so", async () => {
    const page = await open();
    await ask(page, "our revenue per month this year");
    const chart = page.getByRole("log").locator("svg.recharts-surface");
    await chart.first().waitFor();
    await page.screenshot({ path: join(screenshots, "chat-months.png") });
    // The same figures for whoever does not see it.
    const hidden = page.getByRole("table", { name: /^Sum in [A-Z]{3}$/ }).first();
    expect((await hidden.getByRole("row").count()) - 1).toBeGreaterThanOrEqual(6);

    await page.getByRole("button", { name: "Show as a table" }).click();
    await page.getByRole("table", { name: "By group" }).waitFor();
    expect(await chart.count()).toBe(0);
    await page.reload();
    await page.getByRole("table", { name: "By group" }).waitFor();
    await page.getByRole("button", { name: "Show as a chart" }).click();
    await chart.first().waitFor();
  });

  test("of customers lie, each a link with its figure; the pipeline shows what its stages are worth", async () => {
    const page = await open();
    await ask(page, "who are our top 5 customers by revenue?");
    const bars = page.getByRole("list", { name: /^Sum in/ }).first();
    expect(await bars.getByRole("listitem").count()).toBe(5);
    const figures = (await bars.getByRole("listitem").allTextContents()).map((text) =>
      Number(/([\d,]+\.\d\d) [A-Z]{3}$/.exec(text)?.[1]?.replaceAll(",", "")),
    );
    expect(figures).toEqual(figures.toSorted((one, other) => other - one));
    const widths = await bars
      .locator("[style*=width]")
      .evaluateAll((found) => found.map((bar) => bar.getBoundingClientRect().width));
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    expect(await bars.getByRole("link").count()).toBe(5);
    await ask(page, "how does our pipeline look?");
    await page
      .getByRole("list", { name: /^Worth in/ })
      .first()
      .waitFor();
    await page.screenshot({ path: join(screenshots, "chat-ranks.png") });
  });
});

test("payments are a list first, and over the months a chart of all that match", async () => {
  const page = await open();
  await ask(page, "which payments came in this year?");
  expect(await page.getByRole("table", { name: "Payments" }).count()).toBe(1);
  const [, total] = /([\d,]+\.\d\d) EUR/.exec((await page.getByRole("log").textContent()) ?? "") ?? [];
  await page.getByRole("button", { name: "Show as a chart" }).click();
  const figures = page.getByRole("table", { name: "Payments in EUR" });
  await figures.waitFor();
  const months = await figures.locator("td").allTextContents();
  const sum = months.reduce((cents, text) => cents + Math.round(100 * Number(text.replace(" EUR", "").replaceAll(",", ""))), 0);
  expect(sum).toBe(Math.round(100 * Number(total?.replaceAll(",", ""))));
  await page.screenshot({ path: join(screenshots, "chat-payments.png") });
});

describe("what one thinks of an answer", () => {
  test("is noted, explained, kept over a reload and taken back", async () => {
    const page = await open();
    await ask(page, "which invoices are overdue?");
    const good = page.getByRole("button", { name: "Good answer", exact: true });
    const bad = page.getByRole("button", { name: "Not a good answer" });
    await good.click();
    await good.and(page.locator("[aria-pressed=true]")).waitFor();
    await bad.click();
    await good.and(page.locator("[aria-pressed=false]")).waitFor();
    await page.getByRole("radio", { name: "Incomplete" }).click();
    await page.getByRole("textbox", { name: "In your own words" }).fill("Berger is missing");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(screenshots, "chat-feedback.png") });
    const kept = page.waitForResponse((response) => response.url().endsWith("/api/v1/feedback") && response.status() === 200);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    expect(await (await kept).json()).toMatchObject({ rating: "down", reason: "incomplete", comment: "Berger is missing" });

    await page.getByText("Noted, thank you").first().waitFor();
    await expect.poll(() => bad.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.reload();
    await bad.and(page.locator("[aria-pressed=true]")).waitFor();
    const gone = page.waitForResponse((response) => response.request().method() === "DELETE" && response.status() === 200);
    await bad.click();
    await gone;
    await bad.and(page.locator("[aria-pressed=false]")).waitFor();
  });
});

describe("a slash", () => {
  test("offers commands, by keys alone: asked, completed, left", async () => {
    const page = await open();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press("/");
    const menu = page.getByRole("listbox", { name: "Commands" });
    await menu.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(screenshots, "chat-commands.png") });
    const active = () => menu.getByRole("option", { selected: true }).textContent();
    const first = await active();
    await page.keyboard.press("ArrowDown");
    expect(await active()).not.toBe(first);
    expect(await field(page).getAttribute("aria-activedescendant")).toBe(
      await menu.getByRole("option", { selected: true }).getAttribute("id"),
    );
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await active()).toContain("/help");
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    expect(await field(page).inputValue()).toBe("/");

    await page.keyboard.type("over");
    await menu.getByRole("option", { name: /overdue/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Which invoices are overdue?" }).waitFor();
    await rest(page);

    await page.keyboard.type("/cust");
    await menu
      .getByRole("option", { name: /customer/ })
      .first()
      .waitFor();
    await page.keyboard.press("Tab");
    expect(await field(page).inputValue()).toBe("/customer ");
    // Nothing is sent before it is named.
    await page.keyboard.press("Enter");
    expect(await field(page).inputValue()).toBe("/customer ");
    await page.keyboard.type("Nordfeld");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Show me the customer Nordfeld" }).waitFor();
    await rest(page);

    await field(page).focus();
    await page.keyboard.press("ArrowUp");
    expect(await field(page).inputValue()).toBe("Show me the customer Nordfeld");

    // With the mouse as well.
    await field(page).fill("/pipel");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByRole("heading", { level: 2, name: "How does our pipeline look?" }).waitFor();
    await rest(page);

    await field(page).fill("");
    await page.keyboard.type("/new");
    await menu.getByRole("option", { name: /new/ }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.origin}/`);
  });

  test("a question mark shows the keys", async () => {
    const page = await open();
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys and commands" });
    await dialog.getByText("/overdue").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(screenshots, "chat-keys.png") });
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await field(page).fill("really?");
    expect(await dialog.count()).toBe(0);
  });
});

test("without a model, the local engine says that it answers, and where to connect one", async () => {
  const page = await open();
  await page.getByText("The local engine answers").waitFor();
  await page.getByRole("link", { name: "Connect a model" }).click();
  await page.waitForURL(`${server.origin}/settings/model`);
});

describe.each([
  ["wide-dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["phone-light", { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true, colorScheme: "light" }],
  ["phone-dark", { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true, colorScheme: "dark" }],
] as const)("%s", (look, options) => {
  test("charts, feedback and commands fit, and axe finds nothing", async () => {
    const page = await open(options);
    const take = (name: string) => page.screenshot({ path: join(screenshots, `chat-${name}-${look}.png`) });
    await ask(page, "how does our pipeline look?");
    await page
      .getByRole("list", { name: /^Worth in/ })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await take("pipeline");
    await ask(page, "our revenue per quarter this year");
    await page.getByRole("log").locator("svg.recharts-surface").first().waitFor();
    await page.getByRole("log").locator("svg.recharts-surface").first().scrollIntoViewIfNeeded();
    expect(await accessibilityFaults(page)).toEqual([]);
    await take("quarters");
    await page.getByRole("button", { name: "Not a good answer" }).last().click();
    await page.getByRole("radio", { name: "Incomplete" }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await take("feedback");
    await field(page).fill("/");
    await page.getByRole("listbox", { name: "Commands" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await take("commands");
    // Nothing is wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
