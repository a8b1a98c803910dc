import { OmniError, type ProblemReason } from "@omni/core";
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

const compact = (text: string) => text.replace(/[\s.-]/g, "").toUpperCase();

/**
 * The VAT id of somebody else's company, wherever that is: checked where the rules of its country are known, and kept with that
 * country in front. Of a country whose rules are not known it is kept as it was written. Throws `invalid`, at the field `vatId`,
 * for what cannot be one.
 */
export function partyVatId(written: string, country: string | null): string {
  const plain = compact(written);
  const prefix = /^[A-Z]{2}/.exec(plain)?.[0];
  if (prefix !== undefined && (countryOfPrefix[prefix] ?? prefix) in vatNumbers) {
    if (isVatId(plain)) return plain;
    throw wrongVatId("This is no VAT id: its form or its check digits are wrong.", "vat_id");
  }
  if (country === null || !(country in vatNumbers)) return written;
  const whole = `${country === "GR" ? "EL" : country}${plain}`;
  if (isVatId(whole)) return whole;
  throw wrongVatId("A VAT id begins with its country, such as SI12345678.", "vat_id_country");
}

function wrongVatId(message: string, reason: ProblemReason): OmniError {
  return new OmniError("invalid", `vatId: ${message}`, {
    reason,
    details: { issues: [{ path: "vatId", message, reason }] },
  });
}

/** A VAT id with its country in front, as EN 16931 wants it (BR-CO-09); kept without spaces, dots and hyphens. */
export const vatIdSchema = z
  .string()
  .max(40)
  .transform(compact)
  .pipe(
    z
      .string()
      .regex(/^[A-Z]{2}/, "A VAT id begins with its country, such as SI12345678.")
      .refine(isVatId, { error: "This is no VAT id: its form or its check digits are wrong.", params: { reason: "vat_id" } }),
  );

/** ISO 13616, kept without spaces. */
export const ibanSchema = z
  .string()
  .max(60)
  .transform((text) => text.replace(/\s/g, "").toUpperCase())
  .pipe(
    z.string().refine((iban) => isValidIBAN(iban), {
      error: "This is no IBAN: a digit is wrong or missing.",
      params: { reason: "iban" },
    }),
  );
