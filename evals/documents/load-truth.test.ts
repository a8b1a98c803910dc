import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTruth } from "./load-truth.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "omni-truth-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("labels of receipts: day first, with month names, amounts with a sign", async () => {
  await mkdir(join(folder, "key"));
  await writeFile(join(folder, "key/001.json"), JSON.stringify({ company: "SHOP", date: "18 MAR 2018", total: "$8.60" }));
  await writeFile(join(folder, "key/002.json"), JSON.stringify({ company: "SHOP", date: "05/04/18", total: "RM1,234.50" }));
  expect(await loadTruth(join(folder, "key"))).toMatchObject([
    { file: "001", fields: { "seller.name": "SHOP", issueDate: "2018-03-18", grossTotal: "8.60" } },
    { file: "002", fields: { issueDate: "2018-04-05", grossTotal: "1234.50" } },
  ]);
});

test("a list of e-invoices", async () => {
  const path = join(folder, "truth.json");
  const entry = {
    file: "a/b.pdf",
    invoice_number: "7",
    gross_total: 571.04,
    currency: null,
  };
  await writeFile(path, JSON.stringify([entry]));
  expect(await loadTruth(path)).toEqual([{ file: "a/b.pdf", fields: { number: "7", grossTotal: "571.04" } }]);
});

test("corrected predictions, a line each", async () => {
  const path = join(folder, "truth.jsonl");
  await writeFile(path, `${JSON.stringify({ file: "a.pdf", data: { number: "7", seller: { name: "Breza" }, lines: [] } })}\n`);
  expect(await loadTruth(path)).toEqual([{ file: "a.pdf", fields: { number: "7", "seller.name": "Breza" } }]);
});

test("what is no truth is said", async () => {
  const path = join(folder, "other.json");
  await writeFile(path, "[1]");
  await expect(loadTruth(path)).rejects.toThrow("No label");
});
