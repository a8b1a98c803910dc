/** A working day: tasks, a first lead, a deal won by mistake, ids that cannot be, the trail of it all, and what a viewer is told. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { launchChromium, openPage, screenshots, type WatchedPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";
import { signInToDemo, untilShown } from "./sign-in.ts";

let server: TestServer;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
const folder = join(screenshots, "work");

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ OMNI_DEMO_SCALE: "0.2" }), launchChromium()]);
  mkdirSync(folder, { recursive: true });
  watched = await openPage(browser, server.origin);
  page = watched.page;
  await signInToDemo(page, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function one<Row extends object>(query: string): Promise<Row> {
  const [row] = await server.deps.database.client.unsafe<Row[]>(query);
  if (row === undefined) throw new Error(`nothing found by ${query}`);
  return row;
}

async function open(path: string): Promise<void> {
  await page.goto(`${server.origin}${path}`);
  await untilShown(page);
}

const shot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
const button = (name: string | RegExp) => page.getByRole("button", { name });
const notice = (text: string) => page.getByRole("listitem").filter({ hasText: text }).first();

describe("a task", () => {
  const row = (text: string) => page.getByRole("row").filter({ hasText: text });

  test("is planned, changed, ticked off and taken back", async () => {
    await open("/");
    await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Tasks" }).click();
    await button("New task").click();
    const dialog = page.getByRole("dialog", { name: "New task" });
    await dialog.getByRole("textbox", { name: "What is to be done" }).fill("Call the carpenter");
    await dialog.getByLabel(/^By when/).fill("2020-01-31");
    expect(await accessibilityFaults(page)).toEqual([]);
    await shot("task-dialog");
    await dialog.getByRole("button", { name: "Save" }).click();
    await row("Call the carpenter").getByText("days late").filter({ visible: true }).waitFor();

    await page.getByRole("button", { name: "Call the carpenter", exact: true }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "What is to be done" }).fill("Call both carpenters");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    // Not checked afterwards: done, it leaves this list.
    await page.getByRole("checkbox", { name: "Mark as done: Call both carpenters" }).click();
    await row("Call both carpenters").waitFor({ state: "detached" });
    await notice("The task is done").getByRole("button", { name: "Undo" }).click();
    await row("Call both carpenters").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await shot("tasks");
  });

  test("is deleted, and an undo brings it back", async () => {
    await open("/tasks?view=open");
    await button("What to do with: Call both carpenters").click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await row("Call both carpenters").waitFor({ state: "detached" });
    await notice("The task was deleted").getByRole("button", { name: "Undo" }).click();
    await row("Call both carpenters").waitFor();
  });
});

describe("a deal", () => {
  test("needs a title and a customer; one that was won by mistake is taken back from its page, later too", async () => {
    const { name } = await one<{ name: string }>("select name from customers order by id limit 1");
    await open("/deals");
    await button("New deal").click();
    const dialog = page.getByRole("dialog", { name: "New deal" });
    await dialog.getByRole("textbox", { name: "Title" }).fill("A first lead");
    await dialog.getByRole("combobox", { name: "Customer" }).fill(name);
    await shot("deal-dialog");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "A first lead" }).waitFor();
    const dealOf = () =>
      one<{
        stage: string;
        planned: boolean;
        today: boolean;
      }>(`select s.name as stage, d.close_date > app_today + 80 as planned,
        d.close_date = app_today as today from deals d join deal_stages s on s.id = d.stage_id,
        lateral (select (now() at time zone time_zone)::date as app_today from team_profiles where id = d.team_id) as t
        where d.title = 'A first lead'`);
    expect(await dealOf()).toEqual({ stage: "Lead", planned: true, today: false });

    await page.getByRole("group", { name: "Stage" }).getByRole("button", { name: "Won" }).click();
    await page.getByText("from Lead to Won").waitFor();
    expect(await dealOf()).toEqual({ stage: "Won", planned: false, today: true });
    await page.reload();
    await untilShown(page);
    const happened = page.getByRole("region", { name: "What happened" });
    expect(await accessibilityFaults(page)).toEqual([]);
    await shot("deal-won");
    await happened.getByRole("button", { name: /^Undo/ }).click();
    await page.getByText("from Won to Lead").waitFor();
    expect(await dealOf()).toEqual({ stage: "Lead", planned: true, today: false });
    // An undo is not undone.
    expect(await happened.getByRole("button", { name: /^Undo/ }).count()).toBe(0);
  });
});

test("a VAT id and an IBAN that cannot be are told at their fields; one of another kind is kept, which is said", async () => {
  await open("/customers");
  await button("New customer").click();
  const dialog = page.getByRole("dialog", { name: "New customer" });
  await dialog.getByRole("textbox", { name: /^Name/ }).fill("Oregon Timber");
  await dialog.getByRole("textbox", { name: /^VAT id/ }).fill("SI12345678");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("This is no VAT id").waitFor();
  await dialog.getByRole("textbox", { name: /^VAT id/ }).fill("12-3456789");
  await dialog.getByText("cannot be checked here").waitFor();
  await dialog.getByRole("textbox", { name: /^IBAN/ }).fill("SI56 1910 0000 0123 439");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("This is no IBAN").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot("customer-ids");
  await dialog.getByRole("textbox", { name: /^IBAN/ }).fill("SI56 1910 0000 0123 438");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { level: 1, name: "Oregon Timber" }).waitFor();
  const kept = await one("select vat_id, iban from customers where name = 'Oregon Timber'");
  expect(kept).toEqual({ vat_id: "12-3456789", iban: "SI56191000000123438" });
});

test("the audit trail says who changed what, before and after, and leads to the record", async () => {
  await open("/deals");
  const { id } = await one<{ id: string }>("select id from deals where title = 'A first lead'");
  await open(`/deals/${id}`);
  await button("Edit").click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Amount" }).fill("1,234.50");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByText("(Amount)").waitFor();

  await open("/settings/profile");
  await page.getByRole("link", { name: "Audit trail" }).click();
  const entry = page.getByRole("row").filter({ hasText: "1,234.50 EUR" }).first();
  await entry.waitFor();
  expect((await entry.textContent())?.replaceAll(/\s+/g, " ")).toContain("0.00 EUR");
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot("audit");
  await button(/^Filter/).click();
  await page.getByRole("combobox", { name: "Kind of record" }).selectOption("Customer");
  await page.keyboard.press("Escape");
  await entry.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Oregon Timber" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Oregon Timber" }).waitFor();
});

test("an invitation says that its link opens on this computer alone", async () => {
  await open("/settings/people");
  await button("Invite somebody").click();
  await page.getByRole("dialog").getByLabel("E-mail").fill("ada@lipa.example");
  await page.getByRole("dialog").getByRole("button", { name: "Invite" }).click();
  const warning = page.getByRole("dialog").getByRole("alert");
  await warning.waitFor();
  expect(await warning.textContent()).toContain("This link opens only on this computer");
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot("invitation");
});

test("a viewer is told what the role may not do and whom to ask, and is offered none of it", async () => {
  const { client } = server.deps.database;
  const { id, company } = await one<{ id: string; company: string }>(
    "select d.id, t.legal_name as company from deals d join team_profiles t on t.id = d.team_id order by d.id limit 1",
  );
  await client`update members set role = 'viewer' where role = 'owner'`;
  await open(`/deals/${id}`);
  await page.getByText(`Your role at ${company}, Viewer, may not change deals. Ask an owner or an administrator.`).waitFor();
  expect(await button("Edit").count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot("viewer-deal");
  await open("/tasks?view=open");
  await page.getByText("may not change customers, contacts, notes and tasks").waitFor();
  expect(await button("New task").count()).toBe(0);
  await client`update members set role = 'owner' where role = 'viewer'`;
});

test("nobody complains: no error in the console, no request to another host", () => {
  // The ids that were refused above are noted down by browsers themselves.
  expect(watched.complaints.filter((complaint) => !complaint.includes("400"))).toEqual([]);
});
