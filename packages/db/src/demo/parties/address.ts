import type { City, Country } from "../countries/index.ts";
import type { Random } from "../random.ts";
import { fillPattern } from "../text.ts";

export interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
}

export function createAddress(country: Country, random: Random, city: City = random.pick(country.cities)): Address {
  const street = random.pick(country.streets);
  const number = random.integer(1, country.code === "US" ? 980 : 140);
  return {
    street: country.isNumberFirst ? `${number} ${street}` : `${street} ${number}`,
    postalCode: fillPattern(city.postalCode, random),
    city: city.name,
    country: country.code,
  };
}
