import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../text/layout.ts";
import { findDates } from "./dates.ts";

const layoutOf = (lines: readonly string[]) =>
  layOut([
    {
      page: 1,
      width: 600,
      height: 800,
      from: "text",
      items: lines.map((text, index) => ({
        text,
        x: 50,
        y: 50 + index * 20,
        width: text.length * 6,
        height: 10,
        confidence: 1,
      })),
    },
  ]);
const datesIn = (lines: readonly string[], language: string | null = null, country: string | null = null) =>
  findDates(layoutOf(lines), language, country).dates.map(({ iso }) => iso);

describe("dates as they are written", () => {
  test.each([
    ["2024-05-03", "2024-05-03"],
    ["03.05.2024", "2024-05-03"],
    ["3. Mai 2024", "2024-05-03"],
    ["3 mai 2024", "2024-05-03"],
    ["3 de mayo de 2024", "2024-05-03"],
    ["3 maggio 2024", "2024-05-03"],
    ["3 mei 2024", "2024-05-03"],
    ["3. svibnja 2024", "2024-05-03"],
    ["3. maja 2024", "2024-05-03"],
    ["May 3, 2024", "2024-05-03"],
    ["3rd May 2024", "2024-05-03"],
    ["05-AUG-2017", "2017-08-05"],
    ["30 MAR 2018", "2018-03-30"],
    ["26.10.22", "2022-10-26"],
    ["20240503", "2024-05-03"],
    ["1er février 2023", "2023-02-01"],
  ])("%s", (text, iso) => {
    expect(datesIn([`Date ${text}`])).toEqual([iso]);
  });

  test.each(["32.01.2024", "30.02.2024", "12.17.26 PM", "1.234.567", "10.01.1875", "DE89 3704 0044"])("%s is none", (text) => {
    expect(datesIn([text])).toEqual([]);
  });

  test("every day comes back, in whatever form leaves no doubt", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom("de", "fr", "sl", "nl", "it", "es", "hr"), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split("-");
        expect(datesIn([`${dayOfMonth}.${month}.${year}`], language)).toEqual([iso]);
        expect(datesIn([iso], language)).toEqual([iso]);
      }),
    );
  });
});

describe("day and month", () => {
  test("a date that can only be one way settles the others", () => {
    expect(datesIn(["03/04/2024", "25/12/2024"])).toEqual(["2024-04-03", "2024-12-25"]);
    expect(datesIn(["03/04/2024", "12/25/2024"])).toEqual(["2024-03-04", "2024-12-25"]);
  });
  test("the United States write the month first", () => {
    expect(datesIn(["03/04/2024"], "en", "US")).toEqual(["2024-03-04"]);
    expect(datesIn(["03/04/2024"], "en", "GB")).toEqual(["2024-04-03"]);
  });
  test("English alone settles nothing", () => {
    const found = findDates(layoutOf(["03/04/2024"]), "en", null);
    expect(found.settled).toBe(false);
    expect(found.dates[0]?.other).toBe("2024-03-04");
  });
});
