// Longer than other files: one server, one provider and one line that can be cut serve all of it, and starting them takes seconds.
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Line, openLine } from "../cluster/line.ts";
import { launchChromium, openPage, screenshots, type WatchedPage } from "./launch.ts";
import { type Provider, startProvider } from "./provider.ts";
import { startServer, type TestServer } from "./server.ts";

let provider: Provider;
let server: TestServer;
let line: Line;
let origin: string;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

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
  line = await openLine({ host: "127.0.0.1", port: Number(new URL(server.origin).port) });
  origin = `http://127.0.0.1:${line.port}`;
  watched = await openPage(browser, origin);
  page = watched.page;
  await page.goto(origin);
  await page.getByRole("button", { name: "Explore the demo company" }).click();
  await field().waitFor();
});
afterAll(async () => {
  await browser.close();
  await line.close();
  await server.stop();
  await provider.close();
});

const field = () => page.getByRole("textbox", { name: "Ask a question" });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const said = (text: string) => page.getByRole("log").getByText(text, { exact: true });
const conversations = () => page.getByRole("navigation", { name: "Conversations" });

/** So many words that occur nowhere else. */
function numbered(word: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${word}${index}`).join(" ");
}

/** What the model says from now on: at once, unless told otherwise. */
function says(text: string, pauseMs = 0): string {
  provider.text = text;
  provider.pauseMs = pauseMs;
  provider.failsAfter = null;
  return text;
}

async function ask(question: string): Promise<void> {
  await field().fill(question);
  // Not while an answer is still being written.
  await page.locator('button[aria-label="Ask"]:enabled').waitFor();
  await page.keyboard.press("Enter");
}

async function askAnew(question: string, answer: string): Promise<void> {
  says(answer);
  await page.goto(origin);
  await ask(question);
  await said(answer).waitFor();
  await button("Answer again").waitFor();
}

async function questions(): Promise<string[]> {
  return page.getByRole("log").getByRole("heading", { level: 2 }).allTextContents();
}

function toEndUp(locator: Locator, state: "visible" | "detached" = "visible"): Promise<void> {
  return locator.first().waitFor({ state });
}

/** Until the focus is on the link or button of this name. */
async function focusOn(name: string): Promise<void> {
  await page.waitForFunction((text) => document.activeElement?.textContent === text, name);
}

/** What a person can be told about and what the network was made to do for it are no complaints about the page. */
function forgive(pattern: RegExp): void {
  const left = watched.complaints.filter((complaint) => !pattern.test(complaint));
  watched.complaints.splice(0, watched.complaints.length, ...left);
}

describe("an answer", () => {
  test("is stopped in the middle by a button, and asked for again", async () => {
    const hangUps = provider.hangUps;
    says(numbered("slow", 2000), 50);
    await ask("Tell me everything");
    await toEndUp(page.getByText("slow3"));
    await button("Stop the answer").click();
    await toEndUp(page.getByText("Stopped here."));
    await page.screenshot({ path: join(screenshots, "stopped.png") });
    await expect.poll(() => provider.hangUps).toBe(hangUps + 1);
    expect(await page.getByText("slow3").count()).toBe(1);

    await page.reload();
    await toEndUp(page.getByText("Stopped here."));
    const again = says("Everything, in short.");
    await button("Try again").click();
    await toEndUp(said(again));
    expect(await page.getByText("slow3").count()).toBe(0);
  });

  test("is stopped by Escape", async () => {
    says(numbered("escaped", 2000), 50);
    await ask("And everything else");
    await toEndUp(page.getByText("escaped3"));
    await page.keyboard.press("Escape");
    await toEndUp(page.getByText("Stopped here."));
    const again = says("Nothing else.");
    await button("Try again").click();
    await toEndUp(said(again));
  });

  test("is copied, and answered again", async () => {
    await watched.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
    // The last answer has buttons once it is finished, which is after its last word is shown.
    await toEndUp(button("Answer again"));
    await button("Copy the answer").last().click();
    await toEndUp(page.getByText("Copied", { exact: true }));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Nothing else.");

    const again = says("Nothing else at all.");
    await button("Answer again").click();
    await toEndUp(said(again));
    expect(await said("Nothing else.").count()).toBe(0);
    expect(await questions()).toEqual(["Tell me everything", "And everything else"]);
  });

  test("is written anew to a question in other words, and what followed goes", async () => {
    const edit = page.getByRole("button", { name: "Edit this question" });
    await toEndUp(button("Answer again"));
    await edit.first().click();
    await toEndUp(page.getByRole("textbox", { name: "The question" }));
    await page.keyboard.press("Escape");
    await toEndUp(page.getByRole("textbox", { name: "The question" }), "detached");

    const answer = says("The half of it.");
    await edit.first().click();
    await page.getByRole("textbox", { name: "The question" }).fill("Tell me the half");
    await page.screenshot({ path: join(screenshots, "edit-question.png") });
    await page.keyboard.press("Enter");
    await toEndUp(said(answer));
    expect(await questions()).toEqual(["Tell me the half"]);

    // Edited again at once, and once more after a reload: each time the server knows which question is meant.
    for (const part of ["third", "quarter"]) {
      const smaller = says(`The ${part} of it.`);
      await toEndUp(edit);
      await edit.click();
      await page.getByRole("textbox", { name: "The question" }).fill(`Tell me the ${part}`);
      await page.keyboard.press("Enter");
      await toEndUp(said(smaller));
      await toEndUp(button("Answer again"));
      await page.reload();
      await toEndUp(said(smaller));
      expect(await questions()).toEqual([`Tell me the ${part}`]);
    }
  });

  test("goes on where it was after a reload", async () => {
    const whole = says(numbered("reloaded", 400), 50);
    await ask("Slowly now");
    await toEndUp(page.getByText("reloaded3"));
    await page.reload();
    await toEndUp(page.getByText("reloaded3"));
    await toEndUp(button("Stop the answer"));
    provider.pauseMs = 0;
    await toEndUp(said(whole));
    await toEndUp(button("Answer again"));
  });

  test("appears when it is finished where its words cannot be read along", async () => {
    const whole = says(numbered("elsewhere", 400), 50);
    await ask("From another process");
    await toEndUp(page.getByText("elsewhere3"));
    // As it is when another process writes it, and nothing is shared between the two but the database.
    await page.route("**/api/v1/chat/*/stream", (route) => route.fulfill({ status: 204 }));
    await page.reload();
    await toEndUp(page.getByText("appears here when it is finished"));
    await page.screenshot({ path: join(screenshots, "elsewhere.png") });
    provider.pauseMs = 0;
    await toEndUp(said(whole));
    await page.unroute("**/api/v1/chat/*/stream");
  });

  test("is read on by itself after the connection was lost", async () => {
    const whole = says(numbered("cut", 400), 50);
    await ask("With a hole in it");
    await toEndUp(page.getByText("cut3"));
    await line.cut();
    await toEndUp(page.getByText("The connection was lost"));
    await page.screenshot({ path: join(screenshots, "connection-lost.png") });
    await line.mend();
    await toEndUp(page.getByText("The connection was lost"), "detached");
    provider.pauseMs = 0;
    await toEndUp(said(whole));
    await toEndUp(button("Answer again"));
    forgive(/ERR_(?:INCOMPLETE_CHUNKED_ENCODING|CONNECTION_|EMPTY_RESPONSE)/);
  });

  test("that failed says so, after a reload too", async () => {
    says(numbered("broken", 20), 5);
    provider.failsAfter = 12;
    await ask("Does it break");
    await toEndUp(page.getByText("The answer could not be finished"));
    await page.reload();
    await toEndUp(page.getByText("This answer was interrupted before it was finished."));
    await page.screenshot({ path: join(screenshots, "interrupted.png") });
    const again = says("Not any more.");
    await button("Try again").click();
    await toEndUp(said(again));
  });
});

describe("a question", () => {
  test("that does not arrive is kept, and sent once", async () => {
    const before = await questions();
    const answer = says("It arrived.");
    await page.route("**/api/v1/chat", (route) => route.abort(), { times: 1 });
    await ask("Does this arrive?");
    await toEndUp(page.getByText("Not sent: the server cannot be reached."));

    const problem = { type: "urn:omni:problem:rate_limited", title: "Too many requests", status: 429, code: "rate_limited" };
    await page.route(
      "**/api/v1/chat",
      (route) =>
        route.fulfill({
          status: 429,
          contentType: "application/problem+json",
          body: JSON.stringify({ ...problem, detail: "That was more than 60 a minute.", retryAfter: 4 }),
        }),
      { times: 1 },
    );
    await button("Try again").click();
    await toEndUp(page.getByText("Not sent: that was more at once"));
    await toEndUp(page.getByRole("button", { name: /^Try again in \d s$/ }));
    await page.screenshot({ path: join(screenshots, "limited.png") });
    await button("Try again").click();
    await toEndUp(said(answer));
    await page.reload();
    await toEndUp(said(answer));
    expect(await questions()).toEqual([...before, "Does this arrive?"]);
    forgive(/ERR_FAILED|status of 429/);
  });

  test("that did not arrive is back in the field after a reload", async () => {
    const before = await questions();
    await page.route("**/api/v1/chat", (route) => route.abort(), { times: 1 });
    await ask("Kept over a reload?");
    await toEndUp(page.getByText("Not sent: the server cannot be reached."));
    await page.reload();
    await toEndUp(page.getByRole("log").getByRole("heading", { name: before.at(-1) ?? "" }));
    expect(await field().inputValue()).toBe("Kept over a reload?");
    expect(await questions()).toEqual(before);

    // In a conversation that never began there is nothing to open; its question waits where new ones are asked.
    await field().fill("");
    const conversation = page.url();
    await page.goto(origin);
    await page.route("**/api/v1/chat", (route) => route.abort(), { times: 1 });
    await ask("The first of all?");
    await toEndUp(page.getByText("Not sent: the server cannot be reached."));
    await page.reload();
    await toEndUp(page.getByText("There is no such conversation."));
    await page.goto(origin);
    expect(await field().inputValue()).toBe("The first of all?");
    await field().fill("");
    await page.goto(conversation);
    await toEndUp(page.getByRole("log").getByRole("heading", { name: before.at(-1) ?? "" }));
    forgive(/ERR_FAILED|status of 404/);
  });

  test("that did not arrive stays when older news of the conversation come in after it", async () => {
    const answer = says("Said again.");
    const late = Promise.withResolvers<void>();
    const isNewsUrl = /\/api\/v1\/chats\/[0-9a-f-]{36}$/;
    const isNews = (it: { url(): string }) => isNewsUrl.test(it.url());
    let posts = 0;
    await page.route("**/api/v1/chat", (route) => (++posts === 1 ? route.continue() : route.abort()));
    await page.route(isNewsUrl, async (route) => {
      await late.promise;
      await route.continue();
    });
    const asked = page.waitForRequest(isNews);
    const came = page.waitForResponse(isNews);
    await button("Answer again").click();
    await toEndUp(said(answer));
    await asked;
    await ask("Too early for the news?");
    await toEndUp(page.getByText("Not sent: the server cannot be reached."));
    late.resolve();
    await (await came).finished();
    expect((await questions()).at(-1)).toBe("Too early for the news?");
    await page.unroute("**/api/v1/chat");
    await page.unroute(isNewsUrl);

    const next = says("Asked after all.");
    await button("Try again").click();
    await toEndUp(said(next));
    forgive(/ERR_FAILED/);
  });

  test("whose answer alone was lost is not asked twice", async () => {
    const before = await questions();
    const answer = says("Once is enough.");
    // It reaches the server; what comes back does not reach the page.
    await page.route(
      "**/api/v1/chat",
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await ask("Asked once?");
    await button("Try again").click();
    await toEndUp(said(answer));
    await page.reload();
    await toEndUp(said(answer));
    expect(await questions()).toEqual([...before, "Asked once?"]);
    forgive(/ERR_FAILED/);
  });

  test("asked while another window's is answered goes back into the field", async () => {
    const other = await watched.context.newPage();
    says(numbered("other", 2000), 50);
    await other.goto(page.url());
    await other.getByRole("textbox", { name: "Ask a question" }).fill("From the other window");
    await other.keyboard.press("Enter");
    await other.getByText("other3").waitFor();
    await ask("From this window");
    await toEndUp(page.getByText("Your question is back in the field."));
    await toEndUp(page.getByRole("heading", { name: "From the other window" }));
    expect(await field().inputValue()).toBe("From this window");
    await other.close();

    // Whoever reads along may stop it as well.
    await button("Stop the answer").click();
    await toEndUp(page.getByText("Stopped here."));
    const answer = says("Now it is your turn.");
    await page.locator('button[aria-label="Ask"]:enabled').waitFor();
    await field().press("Enter");
    await toEndUp(said(answer));
    forgive(/status of 409/);
  });
});

describe("past conversations", () => {
  test("are found by what was said in them", async () => {
    await askAnew("How is the weather in Piran?", "Sunny with a sea breeze.");
    await askAnew("Whose birthday is it?", "Nobody's that I know of.");
    await conversations().getByRole("searchbox").fill("sea breeze");
    const found = conversations().getByRole("region", { name: "Found" });
    await toEndUp(found);
    await expect.poll(() => found.getByRole("link").allTextContents()).toEqual(["How is the weather in Piran?"]);
    await page.screenshot({ path: join(screenshots, "search-conversations.png") });

    await page.keyboard.press("Enter");
    await toEndUp(said("Sunny with a sea breeze."));
    await conversations().getByRole("searchbox").fill("a word nobody used");
    await toEndUp(page.getByText("Nothing was said about “a word nobody used”."));
    await page.keyboard.press("Escape");
    await toEndUp(conversations().getByRole("region", { name: "Latest" }));
  });

  test("are renamed, pinned and deleted from the keyboard", async () => {
    const { keyboard } = page;
    await conversations().getByRole("searchbox").focus();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("F2");
    await toEndUp(page.getByRole("textbox", { name: /^New title/ }));
    await page.getByRole("textbox", { name: /^New title/ }).fill("Weather");
    await keyboard.press("Enter");
    await toEndUp(conversations().getByRole("link", { name: "Weather", exact: true }));
    await focusOn("Weather");

    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await toEndUp(page.getByRole("menuitem", { name: "Pin" }));
    await keyboard.press("Enter");
    const pinned = conversations().getByRole("region", { name: "Pinned" });
    await toEndUp(pinned.getByRole("link", { name: "Weather" }));
    await page.screenshot({ path: join(screenshots, "pinned.png") });

    await page.reload();
    await pinned.getByRole("link", { name: "Weather" }).focus();
    await keyboard.press("Delete");
    await focusOn("Cancel");
    await page.screenshot({ path: join(screenshots, "delete-conversation.png") });
    await keyboard.press("Escape");
    await focusOn("Weather");
    await keyboard.press("Delete");
    await focusOn("Cancel");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await toEndUp(pinned, "detached");
    await page.waitForURL(`${origin}/`);
    const [row] = await server.deps.database.client<{ count: number }[]>`
      select count(*)::int as count from chats where title = 'Weather'`;
    expect(row?.count).toBe(0);
  });

  test("stay as they were where the server refuses", async () => {
    const row = conversations().getByRole("link", { name: "Whose birthday is it?" });
    await page.route("**/api/v1/chats/*", (route) => route.abort());
    await row.focus();
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: /^New title/ }).fill("Birthdays");
    await page.keyboard.press("Enter");
    await toEndUp(page.getByText("Not renamed", { exact: true }));
    await toEndUp(row);
    await page.unroute("**/api/v1/chats/*");
    forgive(/ERR_FAILED/);
  });

  test("are not deleted while an answer is being written in them", async () => {
    says(numbered("written", 2000), 50);
    await ask("Is this deleted?");
    await toEndUp(page.getByText("written3"));
    await conversations().getByRole("link", { name: "Is this deleted?" }).focus();
    await page.keyboard.press("Delete");
    await button("Delete").click();
    await toEndUp(page.getByText("Not deleted", { exact: true }));
    await toEndUp(conversations().getByRole("link", { name: "Is this deleted?" }));
    await button("Stop the answer").click();
    await toEndUp(page.getByText("Stopped here."));
    forgive(/status of 409/);
  });
});

describe("what the assistant remembers", () => {
  const remembered = async () =>
    (await server.deps.database.client<{ content: string }[]>`select content from working_memories order by content`).map(
      ({ content }) => content,
    );

  test("is added to, erased one by one with a way back, and erased whole", async () => {
    await page.getByRole("button", { name: /demo@/ }).click();
    await page.getByRole("menuitem", { name: "What the assistant remembers" }).click();
    await toEndUp(page.getByText("Nothing is remembered"));
    await page.screenshot({ path: join(screenshots, "memory-empty.png") });

    for (const [kind, content] of [
      ["Preference", "Amounts without cents"],
      ["Fact", "I look after the customers in Austria"],
    ] as const) {
      await button(kind).click();
      await page.getByRole("textbox", { name: "What to remember" }).fill(content);
      await page.keyboard.press("Enter");
      await toEndUp(page.getByText(content, { exact: true }));
    }
    await page.screenshot({ path: join(screenshots, "memory.png") });
    expect(await remembered()).toEqual(["Amounts without cents", "I look after the customers in Austria"]);

    await button("Erase “Amounts without cents”").click();
    await toEndUp(button("Erase “Amounts without cents”"), "detached");
    await toEndUp(button("Undo"));
    await expect.poll(remembered).toEqual(["I look after the customers in Austria"]);
    await button("Undo").click();
    await toEndUp(button("Erase “Amounts without cents”"));
    await expect.poll(remembered).toHaveLength(2);

    await button("Erase all…").click();
    await button("Erase all").click();
    await toEndUp(page.getByText("Nothing is remembered"));
    // It is shown before the server has done it.
    await expect.poll(remembered).toEqual([]);
    await page.reload();
    await toEndUp(page.getByText("Nothing is remembered"));
    expect(await remembered()).toEqual([]);
  });
});

test("nobody had anything to complain about on the way", () => {
  expect(watched.complaints).toEqual([]);
});
