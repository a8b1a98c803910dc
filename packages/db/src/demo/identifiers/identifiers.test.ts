import { expect, test } from "vitest";
import { countryShares, homes } from "../countries/index.ts";
import { createRandom, itemAt } from "../random.ts";
import { createIban, isIbanValid } from "./iban.ts";
import { createVatId } from "./vat-ids.ts";

const random = createRandom(1, "identifiers");
const countries = countryShares(itemAt(homes, 0).country).map(([{ code }]) => code);

test("IBANs have valid check digits", () => {
  // Examples of the IBAN registry.
  for (const iban of ["DE89370400440532013000", "GB29NWBK60161331926819", "SI56263300012039086"])
    expect(isIbanValid(iban)).toBe(true);
  expect(isIbanValid("DE88370400440532013000")).toBe(false);
  for (const country of countries.filter((code) => code !== "US")) {
    for (let count = 0; count < 50; count++) expect(isIbanValid(createIban(country, random) ?? "")).toBe(true);
  }
  expect(createIban("US", random)).toBeNull();
});

test("VAT ids have the shape of their country", () => {
  const shapes: Readonly<Record<string, RegExp>> = {
    AT: /^ATU\d{8}$/,
    CH: /^CHE-\d{3}\.\d{3}\.\d{3} MWST$/,
    CZ: /^CZ[1-8]\d{7}$/,
    DE: /^DE[1-9]\d{8}$/,
    ES: /^ESB\d{8}$/,
    FR: /^FR\d{11}$/,
    GB: /^GB\d{9}$/,
    HR: /^HR\d{11}$/,
    IT: /^IT\d{11}$/,
    NL: /^NL\d{9}B01$/,
    PL: /^PL\d{10}$/,
    SE: /^SE\d{10}01$/,
    SI: /^SI\d{8}$/,
  };
  for (const country of countries) {
    for (let count = 0; count < 50; count++) {
      const vatId = createVatId(country, random);
      if (country === "US") expect(vatId).toBeNull();
      else expect(vatId).toMatch(shapes[country] ?? /never/);
    }
  }
});

test("Slovenian and German VAT ids pass their check sums", () => {
  for (let count = 0; count < 50; count++) {
    const slovenian = [...(createVatId("SI", random) ?? "").slice(2)].map(Number);
    const weighted = slovenian.slice(0, 7).reduce((sum, digit, index) => sum + digit * (8 - index), 0);
    expect((11 - (weighted % 11)) % 10).toBe(slovenian[7]);

    // ISO 7064 MOD 11,10, read the other way round: with its check digit a number leaves 1.
    const german = [...(createVatId("DE", random) ?? "").slice(2)].map(Number);
    const rest = german.slice(0, 8).reduce((product, digit) => (((digit + product) % 10 || 10) * 2) % 11, 10);
    expect((rest + (german[8] ?? 0)) % 10).toBe(1);
  }
});
