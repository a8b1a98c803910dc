import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium, openPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";

let server: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  ({ page } = await openPage(browser, server.origin));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Presses Tab until what has the focus is called so; the way there must exist, and be no longer than a person would bear. */
async function tabTo(name: RegExp, most = 60): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(focused.trim())) return;
    seen.push(focused.trim().slice(0, 40));
  }
  throw new Error(`Tab never came to ${name}; it came to ${seen.join(" | ")}`);
}

/** The field has the focus by itself on a new page; who comes back finds it with Tab. */
async function askByKeyboard(question: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Ask a question" });
  await field.waitFor();
  if (!(await field.evaluate((element) => element === document.activeElement))) await tabTo(/^Ask a question$/, 150);
  await page.keyboard.type(question);
  await page.keyboard.press("Enter");
}

test("sign in, ask, open a source, move a deal and undo, with the keyboard alone", async () => {
  await page.goto(server.origin);
  await page.getByRole("button", { name: "Explore the demo company" }).waitFor();
  await tabTo(/^Explore the demo company$/);
  await page.keyboard.press("Enter");

  await askByKeyboard("which invoices are overdue?");
  await page.waitForURL(/\/chats\//);
  await page.getByRole("button", { name: "Answer again" }).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(/^INV-\d{4}-\d+$/, 90);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/invoices\//);
  await page.goBack();
  await page.waitForURL(/\/chats\//);
  await page.getByRole("button", { name: "Answer again" }).waitFor();

  const [open] = await server.deps.database.client<{ id: string; title: string }[]>`
    select id, title from deals where not is_closed order by id limit 1`;
  if (open === undefined) throw new Error("the demo has no open deal");
  const stageOf = async () => {
    const [row] = await server.deps.database.client<{ name: string }[]>`
      select s.name from deals d join deal_stages s on s.team_id = d.team_id and s.id = d.stage_id where d.id = ${open.id}`;
    return row?.name;
  };
  const before = await stageOf();
  await askByKeyboard(`move the deal "${open.title}" to Won`);
  await page.getByRole("button", { name: /^Approve/ }).waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(/^Approve/, 150);
  await page.keyboard.press("Enter");
  await expect.poll(stageOf).toBe("Won");

  await page.getByRole("button", { name: /^Undo/ }).first().waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(/^Undo/, 150);
  await page.keyboard.press("Enter");
  await expect.poll(stageOf).toBe(before);
}, 60_000);
