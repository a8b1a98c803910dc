import { stdnum } from "stdnum";

/** What is known of a VAT id by its form alone; whether it is registered only the tax office knows. */
export type VatIdForm = "valid" | "wrong" | "unknown_country";

/** Prefixes that are not the country's ISO code: Greece, and Northern Ireland since 2021. */
const countries: Readonly<Record<string, string>> = { EL: "GR", XI: "GB" };

/** The number that is the VAT id, by the name that the library gives it; some countries let a second kind do. */
const validators: Readonly<Record<string, readonly string[]>> = {
  AL: ["nipt"],
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
  IS: ["vsk"],
  IT: ["iva"],
  LT: ["pvm"],
  LU: ["tva"],
  LV: ["pvn"],
  ME: ["pib"],
  MK: ["edb"],
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
  TR: ["vkn"],
};

interface Validator {
  validate(value: string): { readonly isValid: boolean };
}
type Numbers = Readonly<Record<string, Readonly<Record<string, Validator | undefined>>>>;

/**
 * Form and check digits of a VAT id with its country in front, by the rules of that country. EN 16931's ids begin with a
 * country (BR-CO-09); one that does not is `wrong`.
 */
export function checkVatId(vatId: string): VatIdForm {
  const compact = vatId.replace(/[\s.-]/g, "").toUpperCase();
  const prefix = /^[A-Z]{2}/.exec(compact)?.[0];
  if (prefix === undefined) return "wrong";
  const country = countries[prefix] ?? prefix;
  const names = validators[country];
  if (names === undefined) return "unknown_country";
  const offered: Readonly<Record<string, Validator | undefined>> | undefined = (stdnum as Numbers)[country];
  const number = compact.slice(2);
  const valid = names.some((name) => {
    const validator = offered?.[name];
    return validator?.validate(number).isValid === true || validator?.validate(compact).isValid === true;
  });
  return valid ? "valid" : "wrong";
}
