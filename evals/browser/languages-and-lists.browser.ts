import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, openPage, type WatchedPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";
import { signInToDemo, untilShown } from "./sign-in.ts";

let server: TestServer;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  watched = await openPage(browser, server.origin, { acceptDownloads: true });
  page = watched.page;
  await signInToDemo(page, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function invoiceCount(where: string): Promise<number> {
  const [row] = await server.deps.database.client.unsafe<{ count: bigint }[]>(
    `select count(*) as count from invoices where ${where}`,
  );
  return Number(row?.count);
}

describe("a list", () => {
  test("is narrowed by a filter, which stands in the address and goes again", async () => {
    await page.goto(`${server.origin}/invoices`);
    await untilShown(page);
    await page.getByRole("button", { name: "Filter" }).click();
    const dialog = page.getByRole("dialog", { name: "Filter" });
    await dialog.getByRole("button", { name: "Void" }).click();
    await page.keyboard.press("Escape");
    const count = await invoiceCount("status = 'void'");
    await page.getByText(count === 1 ? "1 invoice" : `${count} invoices`, { exact: true }).waitFor();
    // The server is asked before the address is written.
    await page.waitForURL((address) => address.searchParams.get("filter") === '{"status":["void"]}');

    await page.reload();
    await page.getByText(count === 1 ? "1 invoice" : `${count} invoices`, { exact: true }).waitFor();
    await page.getByRole("button", { name: "Remove the filter “State”" }).click();
    await page.waitForURL((address) => address.search === "");
  });

  test("leaves out a column that a person hides, after a reload too", async () => {
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Issued" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Issued" }).waitFor({ state: "detached" });
    await page.reload();
    await untilShown(page);
    // The first has the box that ticks all rows.
    expect(await page.getByRole("columnheader").allTextContents()).toEqual([
      "",
      "Invoice",
      "Customer",
      "Due",
      "State",
      "Total",
      "Balance",
    ]);
  });

  test("is taken away as a file: every row that matches, with the columns that are shown", async () => {
    const count = await invoiceCount("status = 'draft'");
    await page.getByRole("button", { name: "Drafts", exact: true }).click();
    await page.getByText(count === 1 ? "1 invoice" : `${count} invoices`, { exact: true }).waitFor();
    await untilShown(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^invoices-\d{4}-\d{2}-\d{2}\.csv$/);
    const [header, ...rows] = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
    expect(header).toBe("\uFEFFInvoice,Customer,Due,State,Total,Total (currency),Balance,Balance (currency)");
    expect(rows).toHaveLength(count);
    expect(rows[0]).toMatch(/,\d{4}-\d{2}-\d{2},Draft,\d+\.\d{2},[A-Z]{3},\d+\.\d{2},[A-Z]{3}$/);
  });
});

describe("the language", () => {
  test("is the one chosen, for words, dates and amounts, and stays", async () => {
    for (const [name, language, heading, amount] of [
      ["Deutsch", "de", "Rechnungen", /^\d{1,3}(?:\.\d{3})*,\d{2}\s/],
      ["Slovenščina", "sl", "Računi", /^\d{1,3}(?:\.\d{3})*,\d{2}\s/],
      ["English", "en", "Invoices", /^\d{1,3}(?:,\d{3})*\.\d{2}\s/],
    ] as const) {
      await page.getByRole("button", { name: /demo@omni\.example/ }).click();
      await page.getByRole("menuitemradio", { name }).click();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await untilShown(page);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await page.locator("tbody tr[data-index='0'] td").last().textContent()).toMatch(amount);
      await page.reload();
      await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    }
  });

  test("of one page is all that is loaded", async () => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await page.reload();
    await untilShown(page);
    const texts = loaded.filter((path) => /\/assets\/(?:en|sl|de)-[^/]*\.js$/.test(path));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/\/en-/);
  });
});

test("the palette opens a record, goes to a page and asks", async () => {
  const open = async (words: string) => {
    // The same keys close it where it is still going.
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill(words);
  };
  await open("INV-2026-01");
  // What Enter opens is what is marked, and that is the record only once it was found.
  await page.getByRole("option", { name: /^INV-2026-01/, selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/invoices\/[0-9a-f-]{36}$/);

  await open("deals");
  await page.getByRole("option", { name: "Deals", exact: true }).click();
  await page.waitForURL((address) => address.pathname === "/deals");

  await open("which invoices are overdue?");
  await page.getByRole("option", { name: /^Ask “which invoices/ }).click();
  await page.waitForURL(/\/chats\//);
  await page
    .getByRole("log")
    .getByText(/^\d+ overdue invoices/)
    .waitFor();
});

test("nobody had anything to complain about on the way", () => {
  expect(watched.complaints).toEqual([]);
});
