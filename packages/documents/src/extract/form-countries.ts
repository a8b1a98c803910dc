import { legalFormIn } from "./addresses.ts";

/** Legal forms that only companies of one country have (or hardly any others), in letters alone. */
const countryOf: Readonly<Record<string, string>> = {
  gmbhcokg: "DE",
  ug: "DE",
  ek: "DE",
  ev: "DE",
  gesmbh: "AT",
  og: "AT",
  sarl: "FR",
  sas: "FR",
  sasu: "FR",
  eurl: "FR",
  sprl: "BE",
  bvba: "BE",
  srl: "IT",
  srls: "IT",
  spa: "IT",
  snc: "IT",
  sl: "ES",
  slu: "ES",
  sau: "ES",
  bv: "NL",
  vof: "NL",
  dac: "IE",
  plc: "GB",
  llc: "US",
  inc: "US",
  corp: "US",
  jdoo: "HR",
  obrt: "HR",
  dno: "SI",
  zavod: "SI",
  spzoo: "PL",
  kft: "HU",
  zrt: "HU",
  as: "NO",
  aps: "DK",
  ab: "SE",
  oy: "FI",
  oyj: "FI",
  lda: "PT",
  uab: "LT",
  sia: "LV",
  pvtltd: "IN",
  privatelimited: "IN",
  sdnbhd: "MY",
  berhad: "MY",
  pteltd: "SG",
  ptyltd: "AU",
};

/** ISO 3166-1 code of the country that a company's legal form points to; null where it points nowhere. */
export function countryOfForm(name: string | null): string | null {
  const form = name === null ? null : legalFormIn(name);
  if (name === null || form === null) return null;
  const letters = name
    .slice(form.start, form.end)
    .normalize("NFKD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
  return countryOf[letters] ?? null;
}
