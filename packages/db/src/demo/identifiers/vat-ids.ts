/**
 * VAT ids with the check digits their countries define. The algorithms are those of the tax offices, as collected in the
 * European Commission's “VIES VAT number validation algorithms”.
 *
 * @module
 */
import { itemAt, type Random } from "../random.ts";

type Digits = readonly number[];

/** Makes a VAT id of each country; null for one whose check sum came out as “no such number”, to be drawn again. */
const makers: Readonly<Record<string, (random: Random) => string | null>> = {
  AT: (random) => {
    const digits = draw(random, 7);
    return `ATU${digits.join("")}${(10 - ((doubledEverySecond(digits, 1) + 4) % 10)) % 10}`;
  },
  CH: (random) => {
    const digits = draw(random, 8);
    const check = 11 - (weigh(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11);
    if (check === 10) return null;
    const all = [...digits, check % 11].join("");
    return `CHE-${all.slice(0, 3)}.${all.slice(3, 6)}.${all.slice(6)} MWST`;
  },
  CZ: (random) => {
    const digits = draw(random, 7, 1, 8);
    const check = 11 - (weigh(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
    return `CZ${digits.join("")}${check % 10}`;
  },
  DE: (random) => withMod1110("DE", draw(random, 8)),
  ES: (random) => {
    const digits = draw(random, 7);
    return `ESB${digits.join("")}${(10 - (doubledEverySecond(digits, 0) % 10)) % 10}`;
  },
  FR: (random) => {
    const digits = draw(random, 8);
    const siren = `${digits.join("")}${(10 - (doubledEverySecond(digits, 1) % 10)) % 10}`;
    return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, "0")}${siren}`;
  },
  GB: (random) => {
    const digits = draw(random, 7);
    return `GB${digits.join("")}${String(97 - (weigh(digits, [8, 7, 6, 5, 4, 3, 2]) % 97)).padStart(2, "0")}`;
  },
  HR: (random) => withMod1110("HR", draw(random, 10)),
  IT: (random) => {
    const digits = [0, ...draw(random, 6), 0, ...draw(random, 2, 1, 8)];
    return `IT${digits.join("")}${(10 - (doubledEverySecond(digits, 1) % 10)) % 10}`;
  },
  NL: (random) => {
    const digits = draw(random, 8);
    const check = weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return check === 10 ? null : `NL${digits.join("")}${check}B01`;
  },
  PL: (random) => {
    const digits = draw(random, 9);
    const check = weigh(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    return check === 10 ? null : `PL${digits.join("")}${check}`;
  },
  SE: (random) => {
    const digits = [5, 5, ...draw(random, 7, 2)];
    return `SE${digits.join("")}${(10 - (doubledEverySecond(digits, 0) % 10)) % 10}01`;
  },
  SI: (random) => {
    const digits = draw(random, 7);
    const check = 11 - (weigh(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
    return check === 11 ? null : `SI${digits.join("")}${check % 10}`;
  },
};

/** A VAT id of the country, or null where it has none. */
export function createVatId(country: string, random: Random): string | null {
  const make = makers[country];
  if (make === undefined) return null;
  for (;;) {
    const vatId = make(random);
    if (vatId !== null) return vatId;
  }
}

function draw(random: Random, count: number, firstFrom = 1, firstTo = 9): number[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? random.integer(firstFrom, firstTo) : random.integer(0, 9)));
}

function weigh(digits: Digits, weights: Digits): number {
  return digits.reduce((sum, digit, index) => sum + digit * itemAt(weights, index), 0);
}

/** Luhn's sum: every second digit, beginning with the one at `first`, is doubled and its cross sum taken. */
function doubledEverySecond(digits: Digits, first: 0 | 1): number {
  return digits.reduce((sum, digit, index) => {
    const doubled = digit * 2;
    return sum + (index % 2 === first ? Math.floor(doubled / 10) + (doubled % 10) : digit);
  }, 0);
}

/** ISO 7064 MOD 11,10. */
function withMod1110(country: string, digits: Digits): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return `${country}${digits.join("")}${(11 - product) % 10}`;
}
