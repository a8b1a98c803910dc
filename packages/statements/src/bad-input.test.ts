import fc from "fast-check";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseStatements } from "./parse-statements.ts";
import { readAll } from "./read-all.testing.ts";

const header = "Datum;Text;Betrag\n";
const row = (day: number, text: string) => `${String(day).padStart(2, "0")}.03.2026;${text};-1,00\n`;
const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("files that are no statement, or a broken one", () => {
  it.each([
    ["empty", new Uint8Array(0), /empty/],
    ["blank", bytes(" \n\n"), /empty/],
    ["a PDF", bytes("%PDF-1.7 …"), /PDF/],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /\.xlsx/],
    ["compressed", gzipSync(bytes("a")), /unpack/],
    ["a zip without a workbook", zipSync({ "a.txt": bytes("a") }), /unpack/],
    ["a damaged zip", Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), /damaged/],
    ["a web page", bytes("<!DOCTYPE html><html></html>"), /web page/],
    ["another XML", bytes("<Invoice/>"), /Invoice/],
    ["JSON", bytes('{"a": 1}'), /JSON/],
    ["zero bytes", new Uint8Array(4096), /binary|no statement/],
    ["a letter", bytes("Dear Sir or Madam,\nplease find enclosed\n"), /No row/],
  ])("%s: a reason", async (_, source, reason) => {
    const { format, issues, entries } = await readAll(source);
    expect([format, entries.length, issues[0]?.severity]).toEqual(["unknown", 0, "error"]);
    expect(issues[0]?.message).toMatch(reason);
  });

  it("reports bad rows with their lines and reads the rest", async () => {
    const { entries, issueLines } = await readAll(
      `${header}${row(1, "rent")}03.13.2026;water;-1,00\n${row(2, "bread")}04.03.2026;tea;twelve\n${row(5, "salt")}Summe;;-3,00\n`,
    );
    expect(entries.map(({ remittance }) => remittance.text)).toEqual(["rent", "bread", "salt"]);
    expect(issueLines).toEqual(["bad_entry@3", "bad_entry@5", "bad_entry@7"]);
  });

  it("an open quotation mark costs its line, not the file", async () => {
    const rows = Array.from({ length: 25 }, (_, index) => row(index + 1, index === 3 ? '"oops' : `t${index}`)).join("");
    const { entries, issueLines } = await readAll(header + rows);
    expect([entries.length, issueLines]).toEqual([25, ["unreadable@5"]]);
  });

  it.each([
    ["windows-1252", latin(`Datum;Empf\u00e4nger;Betrag\n01.03.2026;M\u00fcller & S\u00f6hne;-1,00\n`), "Müller & Söhne"],
    [
      "windows-1250",
      Uint8Array.of(
        ...latin(
          "Datum;N\u00e1zev proti\u00fa\u010dtu;\u010c\u00e1stka\n"
            .replaceAll("\u010d", "\u00e8")
            .replaceAll("\u010c", "\u00c8"),
        ),
        ...latin("01.03.2026;\u00c8e\u00b9ka;-1,00\n".replace("\u00b9", "\u009a")),
      ),
      "Češka",
    ],
    [
      "utf-16le",
      Uint8Array.of(
        0xff,
        0xfe,
        ...[..."Date,Payee,Amount\n2026-03-01,Zoë,-1.00\n"].flatMap((character) => [
          character.charCodeAt(0) & 255,
          character.charCodeAt(0) >> 8,
        ]),
      ),
      "Zoë",
    ],
    ["utf-8", bytes("\ufeffDate,Payee,Amount\n2026-03-01,Žiga,-1.00\n"), "Žiga"],
  ])("reads %s", async (encoding, source, name) => {
    const read = await readAll(source);
    expect([read.encoding, read.entries[0]?.counterparty.name]).toEqual([encoding, name]);
  });

  it("reports the line where a second encoding begins, and reads both", async () => {
    const { entries, issueLines } = await readAll(
      Uint8Array.of(...bytes(`${header}${row(1, "Käse")}${row(2, "Öl")}`), ...latin(row(3, "Br\u00f6tchen"))),
    );
    expect(entries.map(({ remittance }) => remittance.text)).toEqual(["Käse", "Öl", "Brötchen"]);
    expect(issueLines).toEqual(["encoding@4"]);
  });

  it("stops at its limits and says so", async () => {
    const csv = header + Array.from({ length: 20 }, (_, index) => row(index + 1, "a")).join("");
    const few = await readAll(csv, { limits: { maxEntries: 5 } });
    expect([few.entries.length, few.issueLines]).toEqual([5, ["limit@7"]]);
    const small = await readAll(csv, { limits: { maxBytes: 100 } });
    expect(small.issueLines).toContain("limit@file");
    const bomb = zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/sheet1.xml": new Uint8Array(4_000_000) });
    expect((await readAll(bomb, { limits: { maxUnpackedBytes: 1_000_000 } })).issues[0]?.message).toMatch(/unpacks to more/);
    const noisy = await readAll(header + row(1, "a") + "x;y;1,00\n".repeat(50), { limits: { maxIssues: 3 } });
    expect([noisy.issues.length, noisy.issues.at(-1)?.message]).toEqual([4, expect.stringMatching(/^47 more/)]);
  });

  it("never throws, whatever bytes come, in whatever pieces", async () => {
    const starts = [
      "",
      ":20:A\n:60F:C260301EUR1,\n:61:",
      "<Document><BkToCstmrStmt><Stmt><Ntry>",
      "OFXHEADER:100\n<OFX><STMTTRN>",
      "!Type:Bank\nD",
      header,
      "PK\u0003\u0004",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 64 }),
        async (start, noise, size) => {
          const file = Uint8Array.of(...latin(start), ...noise);
          const pieces = async function* () {
            for (let from = 0; from < file.length; from += size) yield file.subarray(from, from + size);
          };
          let last = "";
          for await (const event of parseStatements(pieces())) last = event.type;
          expect(last).not.toBe("");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds the same in any pieces as in one", async () => {
    const file = bytes(`${header}${row(1, "Käse")}${row(2, '"a ""quoted"";\nword"')}${row(3, "c")}`);
    const whole = await readAll(file);
    for (const size of [1, 2, 3, 7]) {
      const pieces = async function* () {
        for (let from = 0; from < file.length; from += size) yield file.subarray(from, from + size);
      };
      expect((await readAll(pieces())).entries).toEqual(whole.entries);
    }
    expect(whole.entries.map(({ remittance, source }) => [remittance.text, source.line])).toEqual([
      ["Käse", 2],
      ['a "quoted"; word', 3],
      ["c", 5],
    ]);
  });
});
