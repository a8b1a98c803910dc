import { isValidIBAN } from "ibantools";
import { stdnum } from "stdnum";
import { z } from "zod";

/** Prefixes of VAT ids that are not the country's ISO code: Greece, and Northern Ireland since 2021. */
const countryOfPrefix: Readonly<Record<string, string>> = { EL: "GR", XI: "GB" };

/** The number of a country that serves as its VAT id, by the library's names; some countries let a second kind do. */
const vatNumbers: Readonly<Record<string, readonly string[]>> = {
  AT: ["uid"],
  BE: ["vat"],
  BG: ["vat"],
  CH: ["vat", "uid"],
  CY: ["vat"],
  CZ: ["dic"],
  DE: ["vat"],
  DK: ["cvr"],
  EE: ["kmkr"],
  ES: ["nif"],
  FI: ["alv"],
  FR: ["tva"],
  GB: ["vat"],
  GR: ["vat"],
  HR: ["oib"],
  HU: ["anum"],
  IE: ["vat"],
  IT: ["iva"],
  LT: ["pvm"],
  LU: ["tva"],
  LV: ["pvn"],
  MT: ["vat"],
  NL: ["btw"],
  NO: ["mva", "orgnr"],
  PL: ["nip"],
  PT: ["nif"],
  RO: ["cif", "cui"],
  RS: ["pib"],
  SE: ["vat"],
  SI: ["ddv"],
  SK: ["dph"],
};

type Numbers = Readonly<
  Record<string, Readonly<Record<string, { validate(value: string): { isValid: boolean } } | undefined>>>
>;

/** Form and check digits by the rules of the id's country; of countries whose rules are not known here, the form alone. */
function isVatId(vatId: string): boolean {
  const prefix = vatId.slice(0, 2);
  const country = countryOfPrefix[prefix] ?? prefix;
  const names = vatNumbers[country];
  if (names === undefined) return /^[A-Z]{2}[0-9A-Z]{4,13}$/.test(vatId);
  const offered: Numbers[string] | undefined = (stdnum as unknown as Numbers)[country];
  return names.some((name) => {
    const number = offered?.[name];
    return number?.validate(vatId.slice(2)).isValid === true || number?.validate(vatId).isValid === true;
  });
}

/** A VAT id with its country in front, as EN 16931 wants it (BR-CO-09); kept without spaces, dots and hyphens. */
export const vatIdSchema = z
  .string()
  .max(40)
  .transform((text) => text.replace(/[\s.-]/g, "").toUpperCase())
  .pipe(
    z
      .string()
      .regex(/^[A-Z]{2}/, "A VAT id begins with its country, such as SI12345678.")
      .refine(isVatId, "This is no VAT id: its form or its check digits are wrong."),
  );

/** ISO 13616, kept without spaces. */
export const ibanSchema = z
  .string()
  .max(60)
  .transform((text) => text.replace(/\s/g, "").toUpperCase())
  .pipe(z.string().refine((iban) => isValidIBAN(iban), "This is no IBAN: a digit is wrong or missing."));
