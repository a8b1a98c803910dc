import { describe, expect, test } from "vitest";
import { checkVatId } from "./vat-id.ts";

// Published examples of the tax offices and of companies' imprints, one or two a country.
const valid = [
  "ATU13585627",
  "BE0428759497",
  "BG175074752",
  "CY10259033P",
  "CZ25123891",
  "DE136695976",
  "DK13585628",
  "EE100931558",
  "EL094259216",
  "ESB58378431",
  "FI20774740",
  "FR40303265045",
  "GB980780684",
  "HR33392005961",
  "HU12892312",
  "IE6433435F",
  "IE6433435OA",
  "IT00743110157",
  "LT119511515",
  "LU15027442",
  "LV40003521600",
  "MT11679112",
  "NL004495445B01",
  "NL000099998B57",
  "PL8567346215",
  "PT501964843",
  "RO18547290",
  "SE123456789701",
  "SI50223054",
  "SK2022749619",
  "CHE107787577MWST",
  "CHE-107.787.577",
  "NO995525828MVA",
];

describe("VAT ids", () => {
  test.each(valid)("%s is right", (vatId) => {
    expect(checkVatId(vatId)).toBe("valid");
  });

  test.each(valid)("one digit of %s changed is wrong", (vatId) => {
    // The last of the number's digits is, or is covered by, the check digit.
    const position = vatId.search(/\d(?=\D*$)/) - (vatId.includes("B") && vatId.startsWith("NL") ? 3 : 0);
    const digit = (Number(vatId[position]) + 1) % 10;
    const changed = `${vatId.slice(0, position)}${digit}${vatId.slice(position + 1)}`;
    expect(checkVatId(changed)).toBe("wrong");
  });

  test("spaces and dots are not part of it", () => {
    expect(checkVatId("si 50 223 054")).toBe("valid");
  });

  test("an id without its country is wrong (BR-CO-09), one of an unknown country is not judged", () => {
    expect(checkVatId("50223054")).toBe("wrong");
    expect(checkVatId("US123456789")).toBe("unknown_country");
  });
});
