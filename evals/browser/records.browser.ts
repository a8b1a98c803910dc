/** Records from the page: what needs attention, making and changing them, moving deals with the keyboard, and undoing it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { launchChromium, openPage, screenshots, type WatchedPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";
import { signInToDemo, untilShown } from "./sign-in.ts";

let server: TestServer;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
const folder = join(screenshots, "records");

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  mkdirSync(folder, { recursive: true });
  watched = await openPage(browser, server.origin);
  page = watched.page;
  await signInToDemo(page, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  await page.goto(server.origin);
  await untilShown(page);
});

async function one<Row extends object>(query: string, parameters: string[] = []): Promise<Row> {
  const [row] = await server.deps.database.client.unsafe<Row[]>(query, parameters);
  if (row === undefined) throw new Error(`nothing found by ${query}`);
  return row;
}

const stageOf = async (deal: string) =>
  (await one<{ name: string }>("select s.name from deals d join deal_stages s on s.id = d.stage_id where d.id = $1", [deal]))
    .name;

/** In the zone of the company, which decides what is overdue. */
const today = "(now() at time zone (select time_zone from team_profiles))::date";

/** A notice in the corner; its button is reached with F8, as screen readers have it, and Tab. */
const notice = (text: string | RegExp) => page.getByRole("status").filter({ hasText: text }).first();
/** The button of a notice, which stands in the list of them. */
const undoOf = (text: string) => page.getByRole("listitem").filter({ hasText: text }).getByRole("button", { name: "Undo" });

test("home says what is overdue, with the sum that the records add up to, and leads to the oldest of them", async () => {
  const oldest = await one<{ number: string; id: string }>(`select number, id from invoices
    where direction = 'issued' and status = 'sent' and balance_due > 0 and due_date < ${today} order by due_date, id limit 1`);
  const sums = await one<{
    amount: string;
    count: string;
  }>(`select count(*) as count, sum(balance_due) filter (where currency = 'EUR') as amount
    from invoices where direction = 'issued' and status = 'sent' and balance_due > 0 and due_date < ${today}`);
  const overdue = page.getByRole("region", { name: "Overdue invoices" });
  const euros = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2 }).format(Number(sums.amount) / 100);
  const said = (await overdue.textContent())?.replaceAll(/\s+/g, " ") ?? "";
  expect(said).toContain(`${euros} EUR`);
  expect(said).toContain(sums.count);
  await expect.poll(() => page.getByRole("table", { name: "The last 12 months" }).getByRole("row").count()).toBe(13);
  await page.screenshot({ path: join(folder, "home.png") });

  await overdue.getByRole("link", { name: oldest.number }).click();
  await page.waitForURL(`${server.origin}/invoices/${oldest.id}`);
  await page.getByRole("heading", { level: 1, name: oldest.number }).waitFor();
  await page.getByRole("region", { name: "What happened" }).getByRole("list").first().waitFor();
  await page.screenshot({ path: join(folder, "invoice.png") });
});

describe("a customer", () => {
  const name = "Žagar & Söhne";

  test("is made in a dialog without a fault, found on its page, and gets a person, a note and a task", async () => {
    await page.goto(`${server.origin}/customers`);
    await page.getByRole("button", { name: "New customer" }).click();
    const dialog = page.getByRole("dialog", { name: "New customer" });
    await dialog.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").waitFor();
    await page.screenshot({ path: join(folder, "customer-dialog.png") });
    await dialog.getByRole("textbox", { name: /^Name/ }).fill(name);
    await dialog.getByRole("textbox", { name: /^City/ }).fill("Celje");
    await dialog.getByRole("combobox", { name: /^Country/ }).selectOption({ label: "Slovenia" });
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await notice(`${name} was added`).waitFor();
    await page.getByText("Celje, Slovenia").waitFor();

    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByRole("textbox", { name: /^Name/ }).fill("Ana Žagar");
    await page.getByRole("textbox", { name: /^E-mail/ }).fill("ana@zagar.example");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Ana Žagar" }).waitFor();

    await page.getByRole("textbox", { name: "What is worth remembering" }).fill("They deliver on Fridays");
    await page.getByRole("button", { name: "Add note" }).click();
    await page.getByRole("listitem").filter({ hasText: "They deliver on Fridays" }).first().waitFor();
    await page.getByRole("button", { name: "Task", exact: true }).click();
    await page.getByRole("textbox", { name: "What is to be done" }).fill("Send the catalogue");
    await page.getByRole("button", { name: "Add task" }).click();
    await page.getByRole("checkbox", { name: "Mark as done: Send the catalogue" }).check();
    await page.getByRole("checkbox", { name: "Not done after all: Send the catalogue" }).waitFor();
    await page.screenshot({ path: join(folder, "customer.png") });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("changed by somebody else in the meantime is not overwritten before one has seen it", async () => {
    const { id } = await one<{ id: string }>("select id from customers where name = $1", [name]);
    await page.goto(`${server.origin}/customers/${id}`);
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Edit customer" });
    await dialog.getByRole("textbox", { name: /^City/ }).fill("Kranj");
    await server.deps.database.client`update customers set city = 'Ptuj', phone = '123' where id = ${id}`;
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("City: now Ptuj").waitFor();
    expect((await one<{ city: string }>("select city from customers where id = $1", [id])).city).toBe("Ptuj");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(folder, "changed-meanwhile.png") });
    await dialog.getByRole("button", { name: "Save" }).click();
    await notice(`${name} was changed`).waitFor();
    const now = await one<{ city: string; phone: string }>("select city, phone from customers where id = $1", [id]);
    expect(now).toEqual({ city: "Kranj", phone: "123" });

    await undoOf(`${name} was changed`).click();
    await notice("Undone").waitFor();
    expect((await one<{ city: string }>("select city from customers where id = $1", [id])).city).toBe("Ptuj");
  });
});

describe("the board of deals", () => {
  beforeEach(async () => {
    await page.goto(`${server.origin}/deals`);
    await untilShown(page);
  });

  test("moves a deal with the keyboard, keeps the focus on it, and undoes it with the keyboard", async () => {
    const card = page.locator("[data-stage]").first().locator("[data-deal]").first();
    const id = (await card.getAttribute("data-deal")) ?? "";
    const from = await stageOf(id);
    await card.getByRole("link").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await notice(/^.*Moved to/).waitFor();
    const to = await stageOf(id);
    expect(to).not.toBe(from);
    await page.waitForFunction(
      (deal) => document.activeElement?.closest("[data-deal]")?.getAttribute("data-deal") === deal,
      id,
    );
    await page.screenshot({ path: join(folder, "board-moved.png") });

    await page.keyboard.press("F8");
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let presses = 0; presses < 4 && (await focused()) !== "Undo"; presses++) await page.keyboard.press("Tab");
    expect(await focused()).toBe("Undo");
    await page.keyboard.press("Enter");
    await notice("Undone").waitFor();
    expect(await stageOf(id)).toBe(from);
    await page.locator("[data-stage]").first().locator(`[data-deal="${id}"]`).waitFor();
  });

  test("goes from card to card with the arrows", async () => {
    const cards = page.locator("[data-stage]").first().locator("[data-deal]");
    await cards.first().getByRole("link").focus();
    await page.keyboard.press("ArrowDown");
    const focusedDeal = () => page.evaluate(() => document.activeElement?.closest("[data-deal]")?.getAttribute("data-deal"));
    expect(await focusedDeal()).toBe(await cards.nth(1).getAttribute("data-deal"));
    await page.keyboard.press("ArrowRight");
    expect(await focusedDeal()).toBe(
      await page.locator("[data-stage]").nth(1).locator("[data-deal]").nth(1).getAttribute("data-deal"),
    );
  });

  test("moves a deal with the pointer, and by its menu", async () => {
    const card = page.locator("[data-stage]").nth(1).locator("[data-deal]").first();
    const id = (await card.getAttribute("data-deal")) ?? "";
    const target = page.locator("[data-stage]").nth(2);
    await card.dragTo(target.getByRole("heading"));
    await target.locator(`[data-deal="${id}"]`).waitFor();
    await notice("Moved to").waitFor();
    expect(await stageOf(id)).toBe(await target.getByRole("heading").locator("span").first().textContent());

    await page.locator(`[data-deal="${id}"]`).getByRole("button").click();
    await page.getByRole("menuitem", { name: "Lost" }).click();
    await page.locator("[data-stage]").last().locator(`[data-deal="${id}"]`).waitFor();
    await expect.poll(() => stageOf(id)).toBe("Lost");
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("opens a deal for a customer whose name is only half remembered", async () => {
    const { name } = await one<{ name: string }>("select name from customers order by id limit 1");
    await page.getByRole("button", { name: "New deal" }).click();
    const dialog = page.getByRole("dialog", { name: "New deal" });
    await dialog.getByRole("textbox", { name: "Title" }).fill("A first try");
    await dialog.getByRole("combobox", { name: "Customer" }).fill(name);
    await dialog.getByRole("textbox", { name: "Amount" }).fill("1,250.50");
    await dialog.getByLabel("Close date").fill("2027-06-30");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(folder, "deal-dialog.png") });
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "A first try" }).waitFor();
    const deal = await one<{ amount: string; stage: string }>(`select d.amount::text as amount, s.name as stage
      from deals d join deal_stages s on s.id = d.stage_id where d.title = 'A first try'`);
    expect(deal).toEqual({ amount: "125050", stage: "Lead" });
  });
});

describe("a list", () => {
  beforeEach(async () => {
    await page.goto(`${server.origin}/invoices`);
    await untilShown(page);
  });

  test("has rows ticked, a range with Shift, and gives these alone as a file", async () => {
    const boxes = page.locator("tbody").getByRole("checkbox");
    await boxes.nth(1).click();
    await boxes.nth(4).click({ modifiers: ["Shift"] });
    const bar = page.getByRole("region", { name: "Selected rows" });
    await bar.getByText("4 selected").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(folder, "selected.png") });
    const [file] = await Promise.all([page.waitForEvent("download"), bar.getByRole("button", { name: "Export" }).click()]);
    const lines = (await Bun.file(await file.path()).text()).trim().split("\r\n");
    expect(lines.length).toBe(5);
    await page.getByRole("checkbox", { name: "Select all rows that are here" }).check();
    const rows = await page.locator("tbody tr[data-index]").count();
    expect(Number((await bar.getByRole("status").textContent())?.split(" ")[0])).toBeGreaterThanOrEqual(rows);
    await bar.getByRole("button", { name: "Clear the selection" }).click();
    await bar.waitFor({ state: "detached" });
  });

  test("is sorted by a further column with Shift, in the order of its rows too", async () => {
    const asked = page.waitForRequest((request) => request.url().includes("thenBy="));
    await page.getByRole("columnheader", { name: /^Due/ }).getByRole("button").click();
    await page
      .getByRole("columnheader", { name: /^Balance/ })
      .getByRole("button")
      .click({ modifiers: ["Shift"] });
    const query = new URL((await asked).url()).searchParams;
    expect([query.get("sort"), query.get("thenBy")]).toEqual(["-dueDate", "-balanceDue"]);
    await page.waitForURL((address) => address.searchParams.get("sort") === "-dueDate,-balanceDue");
    await untilShown(page);
    expect(await page.getByRole("columnheader", { name: "Balance" }).getAttribute("aria-sort")).toBe("descending");
    expect(await accessibilityFaults(page)).toEqual([]);
    const links = () =>
      page.locator("tbody a[data-row]").evaluateAll((rows) => rows.slice(0, 10).map((row) => row.getAttribute("href")));
    const expected = await server.deps.database.client.unsafe<{ id: string }[]>(
      "select id from invoices order by due_date desc, currency desc, balance_due desc, id desc limit 10",
    );
    await expect.poll(links).toEqual(expected.map(({ id }) => `/invoices/${id}`));
  });

  test("is narrowed by a date, typed as the language writes it or chosen from the calendar", async () => {
    await page.locator("[data-scroller] button[aria-haspopup=dialog]").click();
    const from = page.getByRole("textbox", { name: "Issued: From" });
    const narrowedBy = () => JSON.parse(new URL(page.url()).searchParams.get("filter") ?? "{}") as Record<string, string>;
    await from.fill("1.3.26");
    await from.press("Enter");
    await expect.poll(narrowedBy).toEqual({ issueDateFrom: "2026-03-01" });
    await expect.poll(() => from.inputValue()).toBe("01/03/2026");
    await from.press("Alt+ArrowDown");
    await page.getByRole("grid", { name: "March 2026" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: join(folder, "calendar.png") });
    // The day has the focus once the calendar is placed.
    await page.waitForFunction(() => document.activeElement?.closest("[role=grid]") !== null);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(narrowedBy).toEqual({ issueDateFrom: "2026-03-08" });
    await page.getByRole("grid").waitFor({ state: "detached" });
    await from.fill("30/2/2026");
    await from.press("Tab");
    await page.getByRole("alert").filter({ hasText: "date" }).waitFor();
    expect(narrowedBy()).toEqual({ issueDateFrom: "2026-03-08" });
  });
});

test("several deals are moved at once, and one undo takes all of them back", async () => {
  await page.goto(`${server.origin}/deals?view=open`);
  await untilShown(page);
  const links = await page
    .locator("tbody a[data-row]")
    .evaluateAll((rows) => rows.slice(0, 3).map((row) => row.getAttribute("href") ?? ""));
  const ids = links.map((href) => href.replace("/deals/", ""));
  const stages = () => Promise.all(ids.map(stageOf));
  const before = await stages();
  const boxes = page.locator("tbody").getByRole("checkbox");
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  const bar = page.getByRole("region", { name: "Selected rows" });
  await bar.getByRole("button", { name: "Move to a stage" }).click();
  await page.getByRole("menuitem", { name: "Lost" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: join(folder, "move-selected.png") });
  await page.getByRole("menuitem", { name: "Lost" }).click();
  await notice("3 deals moved to Lost").waitFor();
  await expect.poll(stages).toEqual(["Lost", "Lost", "Lost"]);
  await bar.waitFor({ state: "detached" });
  await undoOf("3 deals moved to Lost").click();
  await notice("Undone").waitFor();
  expect(await stages()).toEqual(before);
});

test("nobody complains: no error in the console, no request to another host", () => {
  // The conflict that was asked for above is a refusal, which browsers note down themselves.
  expect(watched.complaints.filter((complaint) => !complaint.includes("409"))).toEqual([]);
});
