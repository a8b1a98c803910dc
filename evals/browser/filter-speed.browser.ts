/**
 * How long a filter takes, from the hand to the first row, over its request alone – and over what any page would take: a bare one
 * that asks the same address and writes one text. Times are taken inside the page, at the end of the frame that shows it.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium, openPage } from "./launch.ts";
import { startServer, type TestServer } from "./server.ts";
import { signInToDemo, untilShown } from "./sign-in.ts";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  // A hundred thousand invoices.
  [server, browser] = await Promise.all([startServer({ OMNI_DEMO_SCALE: "84" }), launchChromium()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What stood in a page's rows at the end of a frame: their addresses, one a line. Milliseconds of the page's own clock. */
interface Frame {
  readonly at: number;
  readonly rows: string;
}

interface Log {
  readonly frames: Frame[];
  readonly asked: { readonly url: string; readonly at: number; readonly answered: number }[];
  pressedAt: number;
  releasedAt: number;
  addressAt: number;
}

type WatchedWindow = typeof window & { log: Log };

/** Watches a page from inside: presses, requests, and what each frame shows. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const log: Log = { frames: [], asked: [], pressedAt: 0, releasedAt: 0, addressAt: 0 };
    Object.assign(window, { log });
    new PerformanceObserver((list) => {
      for (const { name, startTime, responseEnd } of list.getEntries() as PerformanceResourceTiming[])
        log.asked.push({ url: name, at: startTime, answered: responseEnd });
    }).observe({ type: "resource" });
    const replace = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      log.addressAt = performance.now();
      replace(...given);
    };
    addEventListener("pointerdown", ({ timeStamp }) => (log.pressedAt = timeStamp), { capture: true });
    addEventListener("click", ({ timeStamp }) => (log.releasedAt = timeStamp), { capture: true });
    const { port1, port2 } = new MessageChannel();
    // Behind the frame's own work.
    port1.onmessage = () => {
      const links = document.querySelectorAll("tbody tr[data-index] a[data-row]");
      const rows = Array.from(links, (link) => link.getAttribute("href")).join("\n");
      if (log.frames.at(-1)?.rows !== rows) log.frames.push({ at: performance.now(), rows });
    };
    const look = () => {
      port2.postMessage(null);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** A list's first page; those after it are asked for once it is drawn. */
const isFirstPage = (url: string) => url.includes("/api/v1/invoices?") && !url.includes("cursor=");

const logOf = (page: Page) => page.evaluate(() => (window as WatchedWindow).log);

/** Each of these narrows or widens the list to one that was not asked for before. */
const choices = [
  "Void",
  "Received",
  "Draft",
  "Issued",
  "Partly paid",
  "Sent",
  "Yes",
  "Received",
  "Paid",
  "No",
  "Issued",
  "Void",
];

/** Milliseconds: of the request alone, and until the rows from the press and from the release; these may be there before it. */
interface Sample {
  readonly url: string;
  readonly request: number;
  readonly fromPress: number;
  readonly fromRelease: number;
}

/** Milliseconds that a finger rests on a button. */
const pressMs = 80;

async function filterSamples(context: BrowserContext, restMs: number): Promise<Sample[]> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/invoices`);
  await untilShown(page);
  await page.locator("[data-scroller] button[aria-haspopup=dialog]").click();
  const menu = page.getByRole("dialog");
  await menu.waitFor();
  await watch(page);
  const samples: Sample[] = [];
  for (const name of choices) {
    const option = menu.getByRole("button", { name, exact: true }).first();
    const before = (await logOf(page)).frames.at(-1);
    const answer = page.waitForResponse((response) => isFirstPage(response.url()));
    if (restMs > 0) {
      await option.hover();
      await page.waitForTimeout(restMs);
    }
    await option.click({ delay: pressMs });
    const { data } = (await (await answer).json()) as { data: { id: string }[] };
    const expected = data.map(({ id }) => `/invoices/${id}`);
    const fits = ({ rows }: Frame) =>
      data.length === 0 ? rows === "" : rows.split("\n").every((row, at) => row === expected[at]);
    await expect.poll(async () => fits((await logOf(page)).frames.at(-1) ?? { at: 0, rows: "?" })).toBe(true);
    // The server is asked first; the address, which costs the router a frame, follows.
    await page.waitForFunction(() => {
      const { log } = window as WatchedWindow;
      return log.addressAt > log.releasedAt;
    });
    const { frames, asked, pressedAt, releasedAt } = await logOf(page);
    const request = asked.findLast(({ url }) => isFirstPage(url));
    const shown = frames.find((frame) => frame.at > pressedAt && fits(frame));
    if (request === undefined) throw new Error(`nothing was asked for ${name}`);
    // Where the same rows stay in sight there is nothing to wait for.
    if (shown === undefined || (before !== undefined && fits(before))) continue;
    expect(request.at).toBeLessThan(releasedAt);
    samples.push({
      url: request.url,
      request: request.answered - request.at,
      fromPress: shown.at - pressedAt,
      fromRelease: shown.at - releasedAt,
    });
  }
  await page.close();
  return samples;
}

/** The same requests from a page that has one button and one text: what no page can do without. */
async function floorSamples(context: BrowserContext, urls: readonly string[], authorization: string): Promise<Sample[]> {
  const page = await context.newPage();
  await page.route(`${server.origin}/bare`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Bare</title><main><button>Ask</button><p></p></main>" }),
  );
  await page.goto(`${server.origin}/bare`);
  const samples: Sample[] = [];
  for (const url of urls) {
    const sample = page.evaluate(
      ({ url, authorization }) =>
        new Promise<Sample>((resolve) => {
          addEventListener(
            "pointerdown",
            async ({ timeStamp: pressedAt }) => {
              const askedAt = performance.now();
              const answer = await (await fetch(url, { headers: { authorization } })).json();
              const request = performance.now() - askedAt;
              (document.querySelector("p") as HTMLElement).textContent = `${url} ${answer.data[0]?.number}`;
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => {
                  const at = performance.now();
                  resolve({ url, request, fromPress: at - pressedAt, fromRelease: at - pressedAt });
                };
                port2.postMessage(null);
              });
            },
            { once: true },
          );
        }),
      { url, authorization },
    );
    await page.getByRole("button").click({ delay: pressMs });
    samples.push(await sample);
  }
  await page.close();
  return samples;
}

const round = (value: number | undefined) => Math.round((value ?? 0) * 10) / 10;

/** p50 and p95; of ten values the worst. */
function quantiles(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  return `p50 ${round(sorted[sorted.length >> 1])}, p95 ${round(sorted[Math.ceil(sorted.length * 0.95) - 1])}`;
}

test("a filter's first row stands there soon after its answer", async () => {
  const { page, context, complaints } = await openPage(browser, server.origin);
  await signInToDemo(page, server.origin);
  const asking = page.waitForRequest((request) => isFirstPage(request.url()));
  await page.goto(`${server.origin}/invoices`);
  const { authorization = "" } = (await asking).headers();
  await untilShown(page);
  await page.close();

  const atOnce = await filterSamples(context, 0);
  const rested = await filterSamples(context, 200);
  const floor = await floorSamples(
    context,
    atOnce.map(({ url }) => url),
    authorization,
  );
  // Said, not asserted: what else the machine does at the same time is not the page's.
  for (const [how, samples] of [
    ["pressed at once", atOnce],
    ["rested on before", rested],
    ["bare page, one text", floor],
  ] as const) {
    const there = samples.filter(({ fromRelease }) => fromRelease <= 0).length;
    console.info(
      `${how}: request ${quantiles(samples.map(({ request }) => request))} ms; first row after the press ` +
        `${quantiles(samples.map(({ fromPress }) => fromPress))} ms, ${quantiles(samples.map((each) => each.fromPress / each.request))} times the request` +
        (samples === floor
          ? ""
          : `; after the release ${quantiles(samples.map(({ fromRelease }) => fromRelease))} ms, there before it in ${there} of ${samples.length}`),
    );
  }
  expect(atOnce.length).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
  await context.close();
});

test("what is pressed and left without being chosen leaves the list as it was", async () => {
  const { page, context, complaints } = await openPage(browser, server.origin);
  await signInToDemo(page, server.origin);
  await page.goto(`${server.origin}/invoices`);
  await untilShown(page);
  const first = () => page.locator("tbody tr[data-index='0'] a[data-row]").getAttribute("href");
  const before = await first();
  await page.locator("[data-scroller] button[aria-haspopup=dialog]").click();
  await page.getByRole("dialog").getByRole("button", { name: "Void", exact: true }).hover();
  await page.mouse.down();
  await expect.poll(first).not.toBe(before);
  await page.mouse.move(5, 5);
  await expect.poll(first).toBe(before);
  await page.mouse.up();
  expect(await page.getByRole("button", { name: "Remove the filter “State”" }).count()).toBe(0);
  expect(new URL(page.url()).search).toBe("");
  expect(complaints).toEqual([]);
  await context.close();
});
