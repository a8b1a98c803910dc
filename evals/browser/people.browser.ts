// Longer than other files: it is one story, from an empty data directory to two people at work, and each step needs those before.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility.ts";
import { launchChromium, openPage, screenshots, type WatchedPage } from "./launch.ts";
import { type Provider, startProvider } from "./provider.ts";
import { startServer, type TestServer } from "./server.ts";
import { untilShown } from "./sign-in.ts";

let provider: Provider;
let server: TestServer;
let browser: Browser;
let owner: WatchedPage;
let guest: WatchedPage;

const ana = { name: "Ana Lipa", email: "ana@lipa.example", password: "a long enough password" };
const ada = { name: "Ada Račun", email: "ada@lipa.example", password: "another long password" };
const newPassword = "a third long password";

beforeAll(async () => {
  provider = startProvider();
  [server, browser] = await Promise.all([
    startServer({ OMNI_DEMO_SCALE: "0.02", OPENAI_BASE_URL: provider.url, OMNI_MODEL: "local" }),
    launchChromium(),
  ]);
  owner = await openPage(browser, server.origin);
  guest = await openPage(browser, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await provider.close();
});

const shot = (page: Page, name: string) => page.screenshot({ path: join(screenshots, `people-${name}.png`), fullPage: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name);
const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of the settings" }).getByRole("link", { name });

async function openSettings(page: Page, part: string): Promise<void> {
  await page.goto(`${server.origin}/settings/${part}`);
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto(`${server.origin}/sign-in`);
  await field(page, "E-mail").fill(email);
  await field(page, "Password").fill(password);
  await button(page, "Sign in").click();
}

describe("from an empty data directory to two people at work", () => {
  let link: string;

  test("the first person makes an account", async () => {
    const { page } = owner;
    await page.goto(server.origin);
    await button(page, "Explore the demo company").waitFor();
    await page.getByRole("link", { name: "Create an account" }).click();
    await field(page, "Your name").fill(ana.name);
    await field(page, "E-mail").fill(ana.email);
    await field(page, "Password").fill("short");
    await button(page, "Create an account").click();
    await page.getByRole("alert").waitFor();
    await shot(page, "sign-up");
    expect(await accessibilityFaults(page)).toEqual([]);
    await field(page, "Password").fill(ana.password);
    await button(page, "Create an account").click();
    await page.getByRole("heading", { name: "Your company" }).waitFor();
  });

  test("and sets up the company; a wrong VAT id is said at its field", async () => {
    const { page } = owner;
    await field(page, "Legal name").fill("Studio Lipa d.o.o.");
    await field(page, "VAT id").fill("SI50223055");
    await field(page, "IBAN").fill("SI56 1910 0000 0123 438");
    await field(page, "City").fill("Ljubljana");
    await field(page, "Country").selectOption("SI");
    await button(page, "Set up").click();
    await page.getByText("This is no VAT id").waitFor();
    await shot(page, "welcome");
    expect(await accessibilityFaults(page)).toEqual([]);
    await field(page, "VAT id").fill("SI50223054");
    await page.getByLabel("Start without it").check();
    await button(page, "Set up").click();
    await page.getByRole("textbox", { name: "Ask a question" }).waitFor();
    await page.getByText("Studio Lipa d.o.o.").first().waitFor();
    const rows = await server.deps.database.client<
      { name: string; vat_id: string }[]
    >`select legal_name as name, vat_id from team_profiles`;
    expect([...rows]).toEqual([{ name: "Studio Lipa d.o.o.", vat_id: "SI50223054" }]);
    // A refused field is a refused request; the console says so, and means it.
    owner.complaints.splice(0);
  });

  test("the demo's sign-in and the sign-up are gone for everybody else", async () => {
    const { page } = guest;
    await page.goto(server.origin);
    await page.getByRole("link", { name: "Forgot your password?" }).waitFor();
    await button(page, "Explore the demo company").waitFor({ state: "detached" });
    expect(await page.getByRole("link", { name: "Create an account" }).count()).toBe(0);
    await page.goto(`${server.origin}/sign-up`);
    await page.getByText("On this server one is invited").waitFor();
  });

  test("somebody is invited as an accountant, by a link that is shown", async () => {
    const { page } = owner;
    await openSettings(page, "people");
    await button(page, "Invite somebody").click();
    await page.getByRole("dialog").getByLabel("E-mail").fill(ada.email);
    await page.getByRole("dialog").getByLabel("Role").selectOption("accountant");
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, "Invite").click();
    link = await field(page, "Link of the invitation").inputValue();
    expect(link.startsWith(`${server.origin}/invitations/`)).toBe(true);
    await shot(page, "invited");
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, "Done").click();
    await page.getByText(ada.email).waitFor();
  });

  test("who accepts in another browser, and is at work", async () => {
    const { page } = guest;
    await page.goto(link);
    await page.getByRole("heading", { name: "Join Studio Lipa d.o.o." }).waitFor();
    await page.getByText("Your role: Accountant").waitFor();
    await shot(page, "invitation");
    expect(await accessibilityFaults(page)).toEqual([]);
    await field(page, "Your name").fill(ada.name);
    await field(page, "Password").fill(ada.password);
    await button(page, "Accept the invitation").click();
    await page.getByRole("textbox", { name: "Ask a question" }).waitFor();
    await page.getByText("Studio Lipa d.o.o.").first().waitFor();
  });

  test("the link opens nothing a second time", async () => {
    const { page, context } = await openPage(browser, server.origin);
    await page.goto(link);
    await page.getByText("This invitation was accepted, was withdrawn or has run out.").waitFor();
    await context.close();
  });

  test("an accountant sees who is here, and is not offered what the role does not allow", async () => {
    const { page } = guest;
    await openSettings(page, "people");
    await page.getByText(ana.email).waitFor();
    expect(await button(page, "Invite somebody").count()).toBe(0);
    expect(await page.getByRole("combobox", { name: /^Role of/ }).count()).toBe(0);
    expect(await tab(page, "API keys").count()).toBe(0);
    await shot(page, "as-accountant");
    await tab(page, "Company").click();
    await page.getByText("Only owners and administrators change this.").waitFor();
    expect(await button(page, "Save").count()).toBe(0);
    await tab(page, "Model").click();
    await page.getByText("Only owners and administrators change this.").waitFor();
    expect(guest.complaints).toEqual([]);
  });

  test("a model's key is tried before it is kept, and shown as its last four characters", async () => {
    const { page } = owner;
    await openSettings(page, "model");
    await page.getByText("Local engine").waitFor();
    await field(page, "Model").last().fill("stand-in");
    await field(page, "API key").fill("sk-a-key-of-a-test-4321");
    await shot(page, "model-before");
    await button(page, "Test and save").click();
    await page.getByText("openai:stand-in", { exact: true }).waitFor();
    await page.getByText(/ends in 4321/).waitFor();
    await shot(page, "model");
    await button(page, "Remove it").click();
    await page.getByText("Local engine").waitFor();
  });

  test("a key for a program is shown once, and revoked", async () => {
    const { page } = owner;
    await openSettings(page, "api-keys");
    await button(page, "Make a key").click();
    await field(page, "What it is for").fill("Book-keeping");
    await page.getByLabel("invoices:read").check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await shot(page, "make-key");
    await page.getByRole("dialog").getByRole("button", { name: "Make a key" }).click();
    const secret = await field(page, "The key, shown this once").inputValue();
    await button(page, "Done").click();
    const read = () => fetch(`${server.origin}/api/v1/invoices`, { headers: { authorization: `Bearer ${secret}` } });
    expect((await read()).status).toBe(200);
    await button(page, "Revoke").click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
    await page.getByText("Revoked", { exact: true }).waitFor();
    expect((await read()).status).toBe(401);
  });

  test("a session elsewhere is ended, and that browser is back at the sign-in", async () => {
    const elsewhere = await openPage(browser, server.origin);
    await signIn(elsewhere.page, ana.email, ana.password);
    await elsewhere.page.getByRole("textbox", { name: "Ask a question" }).waitFor();
    const { page } = owner;
    await openSettings(page, "profile");
    await page.getByText("Chrome on Linux").first().waitFor();
    await shot(page, "profile");
    await page.getByRole("listitem").filter({ hasNotText: "This one" }).getByRole("button", { name: "Sign out" }).click();
    await page.getByText("Signed out there").first().waitFor();
    await elsewhere.page.reload();
    await button(elsewhere.page, "Sign in").waitFor();
    await elsewhere.context.close();
  });

  test("a role is changed, and counts at once", async () => {
    await openSettings(owner.page, "people");
    await owner.page.getByRole("combobox", { name: `Role of ${ada.name}` }).selectOption("admin");
    await owner.page.getByText(`${ada.name}: Administrator`).first().waitFor();
    await openSettings(guest.page, "people");
    await button(guest.page, "Invite somebody").waitFor();
    // The owner alone decides about owners.
    expect(await guest.page.getByRole("combobox", { name: `Role of ${ana.name}` }).count()).toBe(0);
  });

  test("a forgotten password is replaced by a link from the command line", async () => {
    const { page } = guest;
    await page.goto(`${server.origin}/forgot-password`);
    await page.getByText("bun run omni user reset").waitFor();
    await shot(page, "forgot");
    const main = fileURLToPath(new URL("../../apps/cli/src/main.ts", import.meta.url));
    const command = Bun.spawn(["bun", main, "user", "reset", ada.email], {
      env: { PATH: Bun.env.PATH ?? "", OMNI_DATA_DIR: server.deps.env.dataDirectory, OMNI_PUBLIC_URL: server.origin },
      stdout: "pipe",
      stderr: "pipe",
    });
    const reset = (await new Response(command.stdout).text()).trim();
    await page.goto(reset);
    await field(page, "Password").fill(newPassword);
    await button(page, "Save the password").click();
    await page.getByText("The password is changed.").waitFor();
    // It works once.
    await page.goto("about:blank");
    await page.goto(reset);
    await field(page, "Password").fill(ada.password);
    await button(page, "Save the password").click();
    await page.getByText("This link is damaged, was used already or has run out.").waitFor();
    await guest.context.clearCookies();
    await signIn(page, ada.email, newPassword);
    await page.getByRole("textbox", { name: "Ask a question" }).waitFor();
  });

  test("nobody had anything to complain about on the way", () => {
    // Refused requests that are part of the story: the link's second use, and the session that the reset ended.
    const unexpected = [...owner.complaints, ...guest.complaints].filter((each) => !/status of (?:401|409)/.test(each));
    expect(unexpected).toEqual([]);
  });
});

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

describe.each([
  ["wide-light", { ...wide, colorScheme: "light" }],
  ["wide-dark", { ...wide, colorScheme: "dark" }],
  ["phone-light", { ...phone, colorScheme: "light" }],
  ["phone-dark", { ...phone, colorScheme: "dark" }],
] as const)("the settings, %s", (look, options) => {
  test("have nothing that axe finds, and fit their width", async () => {
    const { page, context } = await openPage(browser, server.origin, options);
    for (const path of ["sign-in", "forgot-password", "reset-password"]) {
      await page.goto(`${server.origin}/${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await accessibilityFaults(page), path).toEqual([]);
    }
    await signIn(page, ana.email, ana.password);
    await page.getByRole("textbox", { name: "Ask a question" }).waitFor();
    for (const part of ["profile", "company", "people", "model", "api-keys"]) {
      await openSettings(page, part);
      await untilShown(page);
      await shot(page, `${part}-${look}`);
      expect(await accessibilityFaults(page), part).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, part).toBe(0);
    }
    await context.close();
  });
});

describe.each(["sl-SI", "de-DE"])("the settings in %s", (locale) => {
  test("fit a phone", async () => {
    const { page, context, complaints } = await openPage(browser, server.origin, { ...phone, locale });
    await page.goto(`${server.origin}/sign-in`);
    await page.locator('input[type="email"]').fill(ana.email);
    await page.locator('input[type="password"]').fill(ana.password);
    await page.locator('button[type="submit"]').click();
    await page.waitForURL(({ pathname }) => pathname === "/");
    for (const part of ["profile", "company", "people", "model", "api-keys"]) {
      await page.goto(`${server.origin}/settings/${part}`);
      await untilShown(page);
      await shot(page, `${part}-${locale}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, part).toBe(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
