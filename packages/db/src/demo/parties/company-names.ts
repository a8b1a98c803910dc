import type { City, Country } from "../countries/index.ts";
import type { Industry } from "../languages/language.ts";
import type { Random } from "../random.ts";
import { commaList } from "../text.ts";
import { createNameDistance } from "./name-distance.ts";

/** Makes company names no two of which are the same. */
export type CompanyNames = (country: Country, industry: Industry, city: City) => string;

/** Up to here names are kept apart by sound as well; in a larger demo there are not enough words for it. */
const keptApart = 400;
/** Below the likeness at which the product takes two names for each other (`chooseCandidate` of the core). */
const alike = 0.45;
const attempts = 60;

export function createCompanyNames(random: Random): CompanyNames {
  const taken = new Set<string>();
  const distance = createNameDistance();

  function leastAlike(make: () => string): string {
    let best = make();
    let likeness = distance.closest(best);
    for (let attempt = 1; attempt < attempts && likeness >= alike; attempt++) {
      const name = make();
      const other = distance.closest(name);
      if (other < likeness) [best, likeness] = [name, other];
    }
    distance.keep(best);
    return best;
  }

  return (country, industry, city) => {
    const make = () => inventName(country, industry, city, random);
    let name = taken.size < keptApart ? leastAlike(make) : make();
    while (taken.has(name)) name = `${make()} ${random.pick(country.cities).name}`;
    taken.add(name);
    return name;
  };
}

/** An invented word of the country's language: `Nordlicht`. */
export function inventWord({ language }: Country, random: Random): string {
  return random.pick(language.firstHalves) + random.pick(language.secondHalves);
}

/** Words that companies of every country like to be called. */
const shortWords = commaList("Nova, Duo, Plus, Trio, Alfa, Orbis, Vita, Axis, Via, Lux, Pro, Ideal, Union, Prima, Inter, Vega");

function inventName(country: Country, industry: Industry, city: City, random: Random): string {
  const { surnames, industryWords } = country.language;
  const form = random.fraction();
  if (form < 0.45) return `${inventWord(country, random)} ${random.pick(industryWords[industry])}`;
  if (form < 0.63) return `${capitalised(random.pick(surnames))} ${random.pick(industryWords[industry])}`;
  if (form < 0.77) return `${capitalised(random.pick(surnames))} & ${random.pick(surnames)}`;
  if (form < 0.89) return `${inventWord(country, random)} ${city.name}`;
  return `${inventWord(country, random)} ${random.pick(shortWords)}`;
}

/** Dutch surnames begin with a small letter, except at the beginning. */
function capitalised(surname: string): string {
  return surname.slice(0, 1).toUpperCase() + surname.slice(1);
}
