import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, openPage, screenshots, type WatchedPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";

let server: TestServer;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  watched = await openPage(browser, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function ask(question: string): Promise<void> {
  const { page } = watched;
  await page.getByRole("textbox", { name: /ask/i }).fill(question);
  await page.keyboard.press("Enter");
}

/** Until the conversation's last answer is whole: its words stand there before what can be done with it. */
async function finished(): Promise<void> {
  await watched.page.getByRole("button", { name: "Answer again" }).waitFor();
}

/** An open deal of the demo whose title nobody else's resembles. */
async function anOpenDeal(): Promise<{ id: string; title: string; stage: string }> {
  const [deal] = await server.deps.database.client<{ id: string; title: string; stage: string }[]>`
    select d.id, d.title, s.name as stage from deals d join deal_stages s on s.team_id = d.team_id and s.id = d.stage_id
    where not d.is_closed order by d.id limit 1`;
  if (deal === undefined) throw new Error("the demo has no open deal");
  return deal;
}

async function stageOf(id: string): Promise<string | undefined> {
  const [row] = await server.deps.database.client<{ stage: string }[]>`
    select s.name as stage from deals d join deal_stages s on s.team_id = d.team_id and s.id = d.stage_id where d.id = ${id}`;
  return row?.stage;
}

describe("the main job, in Chromium", () => {
  test("sign in to the demo company with one click", async () => {
    const { page } = watched;
    await page.goto(server.origin);
    await page.getByRole("button", { name: "Explore the demo company" }).click();
    await page.getByRole("textbox", { name: /ask/i }).waitFor();
    await page.screenshot({ path: join(screenshots, "home.png") });
  });

  test("ask which invoices are overdue, and see the answer stream", async () => {
    const { page } = watched;
    const chunks: string[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith("/api/v1/chat")) chunks.push(response.headers()["x-vercel-ai-ui-message-stream"] ?? "");
    });
    // How much of the answer stood there at each change of the page: an answer that comes at once has one length.
    await page.evaluate(() => {
      const lengths = new Set<number>();
      new MutationObserver(() => lengths.add(document.querySelector("main")?.textContent.length ?? 0)).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      Object.assign(window, { answerLengths: lengths });
    });
    await ask("which invoices are overdue?");
    await page.waitForURL(/\/chats\//);
    await page.getByRole("log").getByRole("table").first().waitFor();
    await finished();
    expect(chunks).toEqual(["v1"]);
    const lengths = await page.evaluate(() => (window as typeof window & { answerLengths: Set<number> }).answerLengths.size);
    expect(lengths).toBeGreaterThan(3);

    const [overdue] = await server.deps.database.client<{ count: bigint }[]>`
      select count(*) as count from invoices i join team_profiles p on p.team_id = i.team_id
      where direction = 'issued' and status = 'sent' and balance_due > 0 and due_date < (now() at time zone p.time_zone)::date`;
    await page.getByText(new RegExp(`^${overdue?.count} overdue invoices`)).waitFor();
    await page.screenshot({ path: join(screenshots, "overdue.png"), fullPage: true });
  });

  test("copy the answer: its words, and its rows cell by cell", async () => {
    const { page, context } = watched;
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.origin });
    await page.getByRole("button", { name: "Copy the answer" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    expect(lines[0]).toMatch(/overdue invoices/);
    expect(lines).toContain(["Invoice", "Customer", "Due", "State", "Balance"].join("\t"));
    const [number] = (await page.locator('main table a[href^="/invoices/"]').first().allTextContents()).slice(0, 1);
    const row = lines.find((line) => line.startsWith(`${number}\t`));
    expect(row?.split("\t")).toHaveLength(5);
    expect(row).toMatch(/\t[\d,]+\.\d{2} [A-Z]{3}$/);
  });

  test("open a customer from the answer, and come back to it", async () => {
    const { page } = watched;
    const link = page.locator('main a[href^="/customers/"]').first();
    const name = (await link.textContent()) ?? "";
    await link.click();
    await page.waitForURL(/\/customers\/[0-9a-f-]{36}$/);
    await page.getByRole("heading", { name, exact: true }).waitFor();
    await page.screenshot({ path: join(screenshots, "customer.png"), fullPage: true });
    await page.goBack();
    await finished();
    await page
      .getByRole("log")
      .getByText(/^\d+ overdue invoices/)
      .waitFor();
  });

  test("ask to move a deal, approve it, undo it", async () => {
    const { page } = watched;
    const deal = await anOpenDeal();
    await ask(`move the deal ${deal.title} to Won`);
    await page.getByRole("button", { name: "Approve" }).waitFor();
    await page.screenshot({ path: join(screenshots, "approval.png"), fullPage: true });
    expect(await stageOf(deal.id)).toBe(deal.stage);

    await page.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("log").getByRole("button", { name: "Undo" }).waitFor();
    await expect.poll(() => stageOf(deal.id)).toBe("Won");
    // What was said before is true no more.
    await page.getByText("This change was approved and has been made.").waitFor();
    await page.getByText(/waits for your approval/).waitFor({ state: "hidden" });
    await page.screenshot({ path: join(screenshots, "approved.png"), fullPage: true });

    await page.getByRole("log").getByRole("button", { name: "Undo" }).click();
    await page.getByText("This change was made and then undone").waitFor();
    await expect.poll(() => stageOf(deal.id)).toBe(deal.stage);
    await page.screenshot({ path: join(screenshots, "undone.png"), fullPage: true });
  });

  test("the conversation is there again after a reload", async () => {
    const { page } = watched;
    await page.reload();
    await page
      .getByRole("log")
      .getByText(/^\d+ overdue invoices/)
      .waitFor();
    await page.getByText("This change was made and then undone").waitFor();
  });

  test("nobody had anything to complain about on the way", () => {
    expect(watched.complaints).toEqual([]);
  });
});
