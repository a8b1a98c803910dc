import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readAll } from "../read-all.testing.ts";

const sheet = (rows: readonly string[]) =>
  `<worksheet xmlns="x"><sheetData>${rows.map((row, index) => `<row r="${index + 1}">${row}</row>`).join("")}</sheetData></worksheet>`;
const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

function workbook(from1904: boolean, day: number): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="Cover"/><sheet name="Data"/></sheets></workbook>`,
    ),
    "xl/styles.xml": strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd&quot;.&quot;mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
    "xl/sharedStrings.xml": strToU8("<sst><si><t>Amount</t></si><si><r><t>Two</t></r><r><t>runs</t></r></si></sst>"),
    "xl/worksheets/sheet1.xml": strToU8(sheet([text("A1", "Hello")])),
    "xl/worksheets/sheet2.xml": strToU8(
      sheet([
        text("A1", "Account: DE02120300000000202051"),
        `${text("A3", "Date") + text("B3", "Payee")}<c r="D3" t="s"><v>0</v></c>`,
        `<c r="A4" s="1"><v>${day}</v></c>${text("B4", "Shop")}<c r="D4"><v>-0.30000000000000004</v></c>`,
        `<c r="A5" s="1"><v>${day + 1}</v></c><c r="B5" t="s"><v>1</v></c><c r="D5"><v>1200</v></c>`,
      ]),
    ),
  });
}

describe("XLSX", () => {
  it.each([
    ["1900", false, 46083],
    ["1904", true, 46083 - 1462],
  ])("reads the sheet that is a statement, with days counted from %s", async (_, from1904, day) => {
    const { format, lines, statements, issues } = await readAll(workbook(from1904, day));
    expect([format, lines]).toEqual(["xlsx", ["2026-03-02 - -0.30 - Shop", "2026-03-03 - 1200.00 - Two runs"]]);
    expect(statements[0]?.account.iban).toBe("DE02120300000000202051");
    expect(issues).toEqual([]);
  });
});
