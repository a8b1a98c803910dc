import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CompletionsServer, serveCompletions } from "../completions-server.ts";
import { launchChromium, openPage, screenshots } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";

interface OverdueInvoice {
  readonly number: string;
  readonly customer: { readonly name: string };
  readonly dueDate: string;
  readonly balanceDue: { readonly amount: string; readonly currency: string };
}

let model: CompletionsServer;
let server: TestServer;
let browser: Browser;
/** What the model said that is not so. */
let lies: string[] = [];
/** What it said that is. */
let truths: string[] = [];

/** Looks up what is overdue and reports it, with every third figure another than the tool returned. */
beforeAll(async () => {
  model = serveCompletions({
    answer(writer, body) {
      const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
      const result = messages.findLast(({ role }) => role === "tool");
      if (result === undefined) writer.call("getOverdueInvoices", { limit: 9 });
      else {
        const { rows } = JSON.parse(result.content) as { rows: OverdueInvoice[] };
        writer.say(`These are overdue:\n\n${reportOf(rows)}`);
      }
      writer.finish();
    },
    hungUp() {},
  });
  [server, browser] = await Promise.all([
    startServer({
      OPENAI_BASE_URL: model.url,
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
  await model.close();
});

function reportOf(rows: readonly OverdueInvoice[]): string {
  lies = [];
  truths = [];
  const lines = rows.map(({ number, customer, dueDate, balanceDue: { amount, currency } }) => {
    const said = [say(`${currency} ${amount}`, `${currency} ${plusOne(amount)}`), say(dueDate, monthLater(dueDate))];
    return `- **${number}** of ${customer.name}: ${said[0]}, due on ${said[1]}`;
  });
  return lines.join("\n");
}

function say(truth: string, lie: string): string {
  const isLie = (lies.length + truths.length) % 3 === 2;
  (isLie ? lies : truths).push(isLie ? lie : truth);
  return isLie ? lie : truth;
}

const plusOne = (amount: string) => `${BigInt(amount.split(".")[0] ?? 0) + 1n}.${amount.split(".")[1]}`;

function monthLater(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, Math.min(day ?? 1, 28))).toISOString().slice(0, 10);
}

test("a model that lies in every third figure: the page shows each lie as unproven, and what is true leads to its record", async () => {
  const { page, complaints } = await openPage(browser, server.origin);
  await page.goto(server.origin);
  await page.getByRole("button", { name: "Explore the demo company" }).click();
  await page.getByRole("textbox", { name: "Ask a question" }).fill("which invoices are overdue?");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("not found in your records: check").waitFor();
  expect(lies.length).toBeGreaterThanOrEqual(6);

  const marked = await page.locator("mark").allTextContents();
  expect(marked.map((text) => text.replace(" (not found in your records)", ""))).toEqual(lies);

  // What is true is a link to where it came from, which lights up beside the answer.
  const answer = page.getByRole("log").locator("ul").first();
  const [truth = ""] = truths;
  const figure = answer.getByRole("link", { name: truth, exact: true }).first();
  await figure.hover();
  const source = page.getByRole("list", { name: "Sources" }).locator("li.bg-accent-soft");
  await source.waitFor();
  await page.screenshot({ path: join(screenshots, "proof.png"), fullPage: true });
  const label = (await source.textContent()) ?? "";
  await figure.click();
  await page.waitForURL(/\/invoices\//);
  await page.getByRole("heading", { name: label }).first().waitFor();

  // It is stored with the answer.
  await page.goBack();
  await page.getByText("not found in your records: check").waitFor();
  await expect.poll(() => page.locator("mark").count()).toBe(lies.length);
  expect(complaints).toEqual([]);
});

test("what could be asked next is asked at a press", async () => {
  const { page } = await openPage(browser, server.origin);
  await page.goto(server.origin);
  await page.getByRole("button", { name: "Explore the demo company" }).click();
  await page.getByRole("textbox", { name: "Ask a question" }).fill("which invoices are overdue?");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  const next = page.getByRole("list", { name: "What could be asked next" }).getByRole("button").first();
  const question = (await next.textContent()) ?? "";
  await next.click();
  // The button with the same words stands there already.
  await page.getByRole("log").getByRole("heading", { level: 2, name: question, exact: true }).waitFor();
});
