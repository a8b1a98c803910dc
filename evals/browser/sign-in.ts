import type { Page } from "playwright-core";

/** Into the demo company, whatever language the page is in. */
export async function signInToDemo(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL((address) => address.pathname === "/");
}

/** Until what was asked for is there: the page's heading, and rows instead of what stands in their place. */
export async function untilShown(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector("main .animate-pulse, main [aria-busy=true]") === null);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}
