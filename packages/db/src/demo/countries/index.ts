import type { Country } from "./country.ts";
import * as foreign from "./foreign-countries.ts";
import * as home from "./home-countries.ts";

export type { City, Country, Currency, Home } from "./country.ts";

export const homes = home.homes;

/** Every country with its share of the customers from abroad. */
const foreignShares: readonly (readonly [Country, number])[] = [
  [home.slovenia, 6],
  [home.germany, 10],
  [home.austria, 9],
  [home.netherlands, 5],
  [home.croatia, 7],
  [foreign.italy, 8],
  [foreign.france, 5],
  [foreign.spain, 4],
  [foreign.poland, 4],
  [foreign.czechia, 5],
  [foreign.sweden, 4],
  [foreign.unitedKingdom, 9],
  [foreign.unitedStates, 7],
  [foreign.switzerland, 7],
];

/** Where customers come from: about two in five from home. */
export function countryShares(homeCountry: Country): readonly (readonly [Country, number])[] {
  const abroad = foreignShares.filter(([country]) => country !== homeCountry);
  const total = abroad.reduce((sum, [, share]) => sum + share, 0);
  return [[homeCountry, (total * 2) / 3], ...abroad];
}
