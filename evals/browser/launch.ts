import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Where Debian, Ubuntu and macOS keep it. Browsers that test tools download for themselves are not used. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Screenshots of a run, to be looked at. */
export const screenshots = join(import.meta.dirname, "../../.cache/screenshots");

export async function launchChromium(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error("The browser test needs Chromium: apt-get install chromium, or Google Chrome.");
  mkdirSync(screenshots, { recursive: true });
  return chromium.launch({
    executablePath,
    // No sandbox, since CI is root; nothing of its own to the network.
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, failed scripts, and requests to any other host. There must be none. */
  readonly complaints: string[];
}

/** A page that notes whatever a careful person would complain about. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:") && !request.url().startsWith("blob:")) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  return { page, context, complaints };
}
