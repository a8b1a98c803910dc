import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium, openPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";
import { signInToDemo, untilShown } from "./sign-in.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const rowCount = 100_000;
const rowsOfAnswer = 10_000;

/** A stand-in for a list of a hundred thousand invoices: the page's part is measured, not the database's. */
async function serveLongList(page: Page): Promise<void> {
  await page.route("**/api/v1/invoices?*", async (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
    const data = Array.from({ length: rowsOfAnswer }, (_, index) => invoice(from + index));
    const next = from + rowsOfAnswer;
    await route.fulfill({ json: { data, nextCursor: next < rowCount ? String(next) : null } });
  });
}

function invoice(index: number) {
  const id = `0198c0de-0000-7000-8000-${index.toString(16).padStart(12, "0")}`;
  const amount = { amount: `${(index * 37) % 20_000}.${String(index % 100).padStart(2, "0")}`, currency: "EUR" };
  return {
    id,
    number: `INV-${index}`,
    type: "invoice",
    direction: "issued",
    status: "sent",
    paymentState: index % 3 === 0 ? "paid" : "unpaid",
    isOverdue: index % 5 === 0,
    issueDate: "2026-03-01",
    dueDate: "2026-03-31",
    customer: { id, name: `Customer ${index % 700}` },
    netTotal: amount,
    taxTotal: amount,
    grossTotal: amount,
    balanceDue: amount,
    version: 1,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: by the clock, and of the thread's own work. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds that tasks of the page's main thread took meanwhile: on the clock, and of work. */
async function traced(devtools: CDPSession, act: () => Promise<void>): Promise<{ clock: number[]; work: number[] }> {
  const events: TraceEvent[] = [];
  const gather = ({ value }: { value: object[] }) => events.push(...(value as unknown as TraceEvent[]));
  devtools.on("Tracing.dataCollected", gather);
  const done = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline", "__metadata"] },
  });
  await act();
  await devtools.send("Tracing.end");
  await done;
  devtools.off("Tracing.dataCollected", gather);
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const tasks = events.filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && threads.has(`${pid}/${tid}`));
  const sorted = (values: number[]) => values.map((microseconds) => microseconds / 1000).sort((one, other) => other - one);
  return { clock: sorted(tasks.map(({ dur = 0 }) => dur)), work: sorted(tasks.map(({ tdur, dur = 0 }) => tdur ?? dur)) };
}

/** A hand on the wheel, then in a hurry, and back to the beginning at once. */
async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.wheel(0, step < 60 ? 240 : 4000);
    await page.waitForTimeout(16);
  }
  await page.mouse.wheel(0, -2_000_000);
  await page.waitForTimeout(200);
}

test("a hundred thousand rows are scrolled without a frame that is held up", async () => {
  const { page, context, complaints } = await openPage(browser, server.origin);
  await signInToDemo(page, server.origin);
  await serveLongList(page);
  await page.goto(`${server.origin}/invoices`);
  await untilShown(page);

  // To the end, until all rows are there.
  const atEnd = () => page.locator(`tr[aria-rowindex="${rowCount + 1}"]`).isVisible();
  while (!(await atEnd())) {
    await page.evaluate(() => document.querySelector("[data-scroller]")?.scrollTo({ top: Number.MAX_SAFE_INTEGER }));
    await page.waitForTimeout(50);
  }
  expect(await page.locator("tbody tr[data-index]").count()).toBeLessThan(120);
  await page.evaluate(() => document.querySelector("[data-scroller]")?.scrollTo({ top: 0 }));
  await page.getByRole("link", { name: "INV-0", exact: true }).waitFor();

  await page.mouse.move(700, 600);
  const devtools = await context.newCDPSession(page);
  const longest: number[] = [];
  // Other work of the machine makes tasks longer and never shorter, even by the thread's own clock: of three passes the quietest
  // counts, and all of them are said.
  while (longest.length < 3 && !longest.some((milliseconds) => milliseconds <= 50)) {
    const { clock, work } = await traced(devtools, () => scrollThrough(page));
    const top = (values: number[]) => values.slice(0, 5).map((value) => Math.round(value * 10) / 10);
    console.info(`longest tasks while scrolling: ${top(clock)} ms on the clock, ${top(work)} ms of work, of ${work.length}`);
    expect(work.length).toBeGreaterThan(100);
    longest.push(work[0] ?? Number.POSITIVE_INFINITY);
  }
  expect(Math.min(...longest)).toBeLessThanOrEqual(50);
  expect(complaints).toEqual([]);
  await context.close();
});

test("j, k and Enter go through a long list", async () => {
  const { page, context } = await openPage(browser, server.origin);
  await signInToDemo(page, server.origin);
  await serveLongList(page);
  await page.goto(`${server.origin}/invoices`);
  await untilShown(page);
  const focused = () => page.evaluate(() => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") ?? null);
  await page.keyboard.press("j");
  await expect.poll(focused).toBe("2");
  // A person waits for the row to be there; a script would press keys faster than rows are drawn.
  for (let row = 3; row <= 42; row += 1) {
    await page.keyboard.press("j");
    await page.waitForFunction((at) => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") === `${at}`, row);
  }
  await page.keyboard.press("k");
  await expect.poll(focused).toBe("41");
  const seen = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.bottom < innerHeight;
  });
  expect(seen).toBe(true);
  const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  await page.keyboard.press("Enter");
  await page.waitForURL((address) => address.pathname === href);
  await context.close();
});
