import type { Language } from "../languages/language.ts";
import { commaList } from "../text.ts";

export type Currency = "EUR" | "GBP" | "USD";

export interface City {
  readonly name: string;
  /** A pattern: `#` stands for a digit, `@` for a letter. */
  readonly postalCode: string;
}

/** How companies and addresses look in a country. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly language: Language;
  /** What its companies are invoiced in. */
  readonly currency: Currency;
  readonly isEu: boolean;
  readonly legalForms: readonly string[];
  /** A pattern. */
  readonly phone: string;
  readonly streets: readonly string[];
  readonly isNumberFirst: boolean;
  readonly cities: readonly City[];
}

/** A country the demo company may be at home in. */
export interface Home {
  readonly country: Country;
  /** IANA name. */
  readonly timeZone: string;
  /** BCP 47: our texts are English, dates and figures are written as in the country. */
  readonly locale: string;
  /** VAT, per cent. */
  readonly standardRate: string;
  readonly reducedRate: string;
}

interface CountryText extends Omit<Country, "legalForms" | "streets" | "cities" | "isNumberFirst" | "currency" | "isEu"> {
  readonly legalForms: string;
  readonly streets: string;
  /** `Ljubljana:1000, Maribor:2000`. */
  readonly cities: string;
  readonly isNumberFirst?: boolean;
  readonly currency?: Currency;
  readonly isEu?: boolean;
}

export function defineCountry({ legalForms, streets, cities, ...text }: CountryText): Country {
  return {
    currency: "EUR",
    isEu: true,
    isNumberFirst: false,
    ...text,
    legalForms: commaList(legalForms),
    streets: commaList(streets),
    cities: commaList(cities).map((entry) => {
      const [name = "", postalCode = ""] = entry.split(":");
      return { name, postalCode };
    }),
  };
}
