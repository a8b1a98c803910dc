import type { Random } from "../random.ts";
import { fillPattern } from "../text.ts";

// The registry of ISO 13616: what follows the country code and the two check digits. Where a bank is named by letters it is
// DEMO; all digits are drawn, bank and branch included.
const accountPatterns: Readonly<Record<string, string>> = {
  AT: "################",
  CH: "#################",
  CZ: "####################",
  DE: "##################",
  ES: "####################",
  FR: "#######################",
  GB: "DEMO##############",
  HR: "#################",
  IT: "@######################",
  NL: "DEMO##########",
  PL: "########################",
  SE: "####################",
  SI: "###############",
};

/** An IBAN with valid check digits, or null for a country that has none. */
export function createIban(country: string, random: Random): string | null {
  const pattern = accountPatterns[country];
  if (pattern === undefined) return null;
  const account = fillPattern(pattern, random);
  // ISO 7064 MOD 97-10: the whole, with the country at the end and letters as two digits, leaves a remainder of 1.
  const check = 98n - (numeric(`${account}${country}00`) % 97n);
  return `${country}${check.toString().padStart(2, "0")}${account}`;
}

export function isIbanValid(iban: string): boolean {
  return numeric(iban.slice(4) + iban.slice(0, 4)) % 97n === 1n;
}

function numeric(text: string): bigint {
  return BigInt(text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)));
}
