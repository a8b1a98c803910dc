import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Material, readMaterial } from "./material.ts";

let root: string;
let material: Material;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "omni-badinput-"));
  await Bun.write(join(root, "strings.json"), JSON.stringify(["undef", "", "a\nb", "undef"]));
  await Bun.write(join(root, "lines.txt"), "' or 1=1 --\r\n\r\nundef\n");
  await Bun.write(join(root, "csv/rows.csv"), 'a,"b\nc"\n');
  await Bun.write(join(root, "json/n_open.json"), "[");
  await Bun.write(join(root, "json/y_null.json"), "null");
  await Bun.write(join(root, "json/i_bytes.json"), new Uint8Array([0x22, 0xff, 0x22]));
  const vectors = {
    header: ["text of several words"],
    testGroups: [{ tests: [{ jws: "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.", result: "invalid" }] }],
  };
  await Bun.write(join(root, "vectors.json"), JSON.stringify(vectors));
  await Bun.write(join(root, "broken.json"), "{ no json at all");
  material = await readMaterial(root);
});
afterAll(() => rmSync(root, { recursive: true }));

test("texts are lines of text, values of JSON and whole tables, each once", () => {
  expect(material.strings.toSorted()).toEqual(
    ["", "undef", "a\nb", "' or 1=1 --", 'a,"b', 'c"', 'a,"b\nc"\n', "{ no json at all"].toSorted(),
  );
});

test("JSON texts say in their name whether they are any, and stay the bytes they are", () => {
  const found = material.jsonTexts.map(({ name, bytes, validity }) => [name, [...bytes], validity]);
  expect(found).toEqual([
    ["json/i_bytes.json", [0x22, 0xff, 0x22], "either"],
    ["json/n_open.json", [0x5b], "invalid"],
    ["json/y_null.json", [...Buffer.from("null")], "valid"],
  ]);
});

test("vectors are read for their tokens alone", () => {
  expect(material.tokens).toEqual([{ name: "vectors.json 1", token: "eyJhbGciOiJub25lIn0.eyJhIjoxfQ." }]);
});
