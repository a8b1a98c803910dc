import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { categorize } from "./categorize.ts";
import { statement } from "./statement.ts";

let folder = "";
let file = "";
const printed: string[] = [];
const complained: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "omni-cli-"));
  file = join(folder, "account.csv");
  await Bun.write(
    file,
    "Date;Payee;Purpose;Amount;Balance\n2026-03-02;SHELL 4412 WIEN;Fuel;-61.20;938.80\n2026-03-03;Xylqua GmbH;Order 12;-40.00;898.80\n",
  );
  vi.spyOn(console, "log").mockImplementation((text: string) => printed.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => complained.push(text));
});
afterEach(() => {
  printed.length = 0;
  complained.length = 0;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function categories(...args: string[]): Promise<Map<string, { id: string; category: string | null; why: string }>> {
  expect(await categorize.run([file, "--json", "--currency", "EUR", ...args])).toBe(0);
  const { transactions } = JSON.parse(printed.splice(0).join(""));
  return new Map(transactions.map((each: { payee: string }) => [each.payee, each]));
}

it("shows a statement as a table", async () => {
  expect(await statement.run([file, "--currency", "EUR"])).toBe(0);
  expect(printed.join("\n")).toContain("2026-03-02         -61.20 EUR  SHELL 4412 WIEN · Fuel");
});

it("gives a statement as JSON", async () => {
  expect(await statement.run([file, "--json", "--currency", "EUR"])).toBe(0);
  const read = JSON.parse(printed.join(""));
  expect(read.format).toBe("csv");
  expect(read.statements[0].entries.map((entry: { amount: string }) => entry.amount)).toEqual(["-61.20", "-40.00"]);
});

it("says so when there is no such file, and reads the others", async () => {
  expect(await statement.run([join(folder, "nowhere.csv"), file])).toBe(1);
  expect(complained.join("")).toContain("there is no such file");
  expect(printed).toHaveLength(1);
});

it("puts entries into categories, and says why", async () => {
  const found = await categories();
  expect(found.get("SHELL 4412 WIEN")).toMatchObject({ category: "vehicles/fuel" });
  expect(found.get("Xylqua GmbH")).toMatchObject({ category: null });
  expect(await categorize.run([file, "--currency", "EUR"])).toBe(0);
  expect(printed.join("\n")).toContain("1 of 2 entries have a category");
  expect(printed.join("\n")).toContain("“shell” in the name");
});

it("keeps what it is taught, for the next time", async () => {
  const state = join(folder, "state.json");
  const id = (await categories()).get("Xylqua GmbH")?.id ?? "";
  const taught = await categories("--state", state, "--teach", `${id.slice(0, 8)}=office/stationery`);
  expect(taught.get("Xylqua GmbH")?.category).toBe("office/stationery");
  expect((await categories("--state", state)).get("Xylqua GmbH")?.category).toBe("office/stationery");
  expect((await categories()).get("Xylqua GmbH")?.category).toBeNull();
});

it("heeds a team's rules", async () => {
  const rules = join(folder, "rules.json");
  await Bun.write(rules, JSON.stringify([{ id: "Orders", category: "goods/resale", when: { textContains: "order" } }]));
  const found = await categories("--rules", rules);
  expect(found.get("Xylqua GmbH")).toMatchObject({ category: "goods/resale", why: expect.stringContaining("Orders") });
});

it("says how it is used", async () => {
  await expect(categorize.run([])).rejects.toThrow(/bun run omni categorize FILE/);
  await expect(categorize.run([file, "--teach", "1=a"])).rejects.toThrow(/--state/);
  await expect(categorize.run([file, "--threshold", "seven"])).rejects.toThrow(/0 to 1/);
  await expect(categorize.run([file, "--rules", join(folder, "nowhere.json")])).rejects.toThrow(/no such file/);
  await expect(categorize.run([file, "--state", join(folder, "s.json"), "--teach", "zz=a"])).rejects.toThrow(/zz/);
});
