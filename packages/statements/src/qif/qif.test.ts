import { describe, expect, it } from "vitest";
import { readAll } from "../read-all.testing.ts";

describe("QIF", () => {
  it.each([
    [
      "day first",
      "!Type:Bank\nD25/03/2026\nT-1,250.00\nPShop\nMMemo\n^\nD01/04/2026\nT5.00\nPBack\n^\n",
      ["2026-03-25 - -1250.00 - Shop", "2026-04-01 - 5.00 - Back"],
    ],
    [
      "month first, apostrophe years and spaces",
      "!Type:CCard\nD3/25'26\nU-1.00\nT-1.00\nPShop\n^\nD4/ 1'26\nT5.00\nPBack\n^\n",
      ["2026-03-25 - -1.00 - Shop", "2026-04-01 - 5.00 - Back"],
    ],
    [
      "splits and a last record without its caret",
      "!Type:Cash\nD2026-03-25\nT-3.00\nPShop\nSFood\n$-1.00\nSFuel\n$-2.00",
      ["2026-03-25 - -3.00 - Shop"],
    ],
  ])("reads %s", async (_, text, lines) => {
    expect((await readAll(text)).lines).toEqual(lines);
  });

  it("keeps accounts apart, takes opening balances as such, leaves bad records and investments out", async () => {
    const { statements, issueLines } = await readAll(
      "!Account\nNGiro\nTBank\n^\n!Type:Bank\nD2026-01-01\nT100.00\nPOpening Balance\nL[Giro]\n^\nD2026-01-02\nT-1.00\n^\nDnever\nT1\n^\n!Account\nNCard\n^\n!Type:CCard\nD2026-01-03\nT-2.00\n^\n!Type:Invst\nD2026-01-04\nT9\n^\n",
    );
    expect(statements.map(({ account, opening, entries }) => [account.stated, opening?.amount, entries.length])).toEqual([
      ["Giro", "100.00", 1],
      ["Card", undefined, 1],
    ]);
    expect(issueLines.sort()).toEqual(["bad_entry@14", "left_out@24"]);
  });
});
