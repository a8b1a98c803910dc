import type { Layout } from "../text/layout.ts";
import { currencyIn, type NumberToken } from "./amounts.ts";
import type { Announcements, Place } from "./announce.ts";
import type { LabelHit } from "./find-labels.ts";

export interface FoundCurrency {
  readonly code: string;
  readonly score: number;
  readonly at: Place | null;
  readonly by: string | null;
}

const currencyOf: Readonly<Record<string, string>> = {
  DE: "EUR",
  AT: "EUR",
  FR: "EUR",
  IT: "EUR",
  ES: "EUR",
  NL: "EUR",
  BE: "EUR",
  LU: "EUR",
  IE: "EUR",
  FI: "EUR",
  PT: "EUR",
  GR: "EUR",
  SI: "EUR",
  HR: "EUR",
  SK: "EUR",
  EE: "EUR",
  LV: "EUR",
  LT: "EUR",
  MT: "EUR",
  CY: "EUR",
  GB: "GBP",
  US: "USD",
  CH: "CHF",
  LI: "CHF",
  IN: "INR",
  MY: "MYR",
  SG: "SGD",
  AU: "AUD",
  NZ: "NZD",
  CA: "CAD",
  PL: "PLN",
  CZ: "CZK",
  HU: "HUF",
  RO: "RON",
  BG: "EUR",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  RS: "RSD",
  JP: "JPY",
  ZA: "ZAR",
};
/** A dollar is the dollar of the country that the document comes from. */
const dollars: Readonly<Record<string, string>> = {
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SG: "SGD",
  MY: "MYR",
  HK: "HKD",
};

/** What countries had before the euro, and since when they have it: of those that joined while invoices were already files. */
const beforeEuro: Readonly<Record<string, readonly [code: string, euroSince: string]>> = {
  SI: ["SIT", "2007-01-01"],
  SK: ["SKK", "2009-01-01"],
  EE: ["EEK", "2011-01-01"],
  LV: ["LVL", "2014-01-01"],
  LT: ["LTL", "2015-01-01"],
  HR: ["HRK", "2023-01-01"],
  BG: ["BGN", "2026-01-01"],
};

/** Where a language is spoken in several countries, where most invoices in it come from. */
const homeOf: Readonly<Record<string, string>> = { it: "IT", es: "ES", sl: "SI", hr: "HR", nl: "NL", fr: "FR", de: "DE" };

/** What a country pays in on a day (`YYYY-MM-DD`, null for today's); null for countries that are not listed. */
function localCurrency(country: string, date: string | null): string | null {
  const before = beforeEuro[country];
  if (before !== undefined && date !== null && date < before[1]) return before[0];
  return currencyOf[country] ?? null;
}

export interface CurrencyContext {
  readonly gross: NumberToken | null;
  /** Of the seller, where it is known. */
  readonly country: string | null;
  readonly language: string | null;
  readonly issueDate: string | null;
}

/**
 * What the totals are in: a sign at the total, a label, the sign used most. Where no sign is printed, what the seller's country
 * pays in; at last what is usual for the language.
 */
export function findCurrency(
  layout: Layout,
  announcements: Announcements,
  labels: readonly LabelHit[],
  { gross, country, language, issueDate }: CurrencyContext,
): FoundCurrency | null {
  const votes = new Map<string, { score: number; at: Place | null }>();
  const own = country === null ? null : localCurrency(country, issueDate);
  const vote = (code: string, score: number, at: Place | null) => {
    const meant =
      // To OCR, any sign with two bars is a yen: the rupee's, the won's, the lira's.
      layout.from === "ocr" && code === "JPY" && own !== null && at?.segment.text.includes("¥")
        ? own
        : code === "USD" && at !== null && /(?<![A-Z])\$/.test(at.segment.text)
          ? (dollars[country ?? ""] ?? "USD")
          : code;
    const known = votes.get(meant);
    votes.set(meant, { score: (known?.score ?? 0) + score, at: known?.at ?? at });
  };
  for (const hit of labels) {
    if (!hit.roles.has("currency")) continue;
    const row = layout.rows[hit.segment.row];
    const right = row?.segments[row.segments.indexOf(hit.segment) + 1];
    const inline = currencyIn(hit.segment.text.slice(hit.end));
    const beside = inline ?? (right === undefined ? null : currencyIn(right.text));
    if (beside !== null) vote(beside, 3, { segment: hit.segment, start: hit.start, end: hit.segment.text.length });
  }
  if (gross !== null) {
    const at = { segment: gross.segment, start: gross.start, end: gross.end };
    if (gross.currency !== null) vote(gross.currency, 2.5, at);
    const row = layout.rows[gross.segment.row];
    for (const segment of row?.segments ?? []) {
      const code = currencyIn(segment.text);
      if (code !== null) vote(code, 1.5, { segment, start: 0, end: segment.text.length });
    }
    // The heading of the totals' column: `Betrag EUR`.
    for (const { hit, strength } of announcements.of(gross)) {
      const code = currencyIn(hit.segment.text);
      if (code !== null) vote(code, strength, { segment: hit.segment, start: 0, end: hit.segment.text.length });
    }
  }
  for (const row of layout.rows) {
    for (const segment of row.segments) {
      const code = currencyIn(segment.text);
      if (code !== null) vote(code, /\d/.test(segment.text) ? 0.15 : 0.3, { segment, start: 0, end: segment.text.length });
    }
  }
  const [best, next] = [...votes].sort(([, a], [, b]) => b.score - a.score);
  if (best !== undefined) {
    const [code, { score, at }] = best;
    return {
      code,
      score: Math.min(2, score) - Math.min(1, (next?.[1].score ?? 0) / Math.max(score, 0.01)) * 0.5,
      at,
      by: null,
    };
  }
  if (gross === null) return null;
  if (own !== null) return { code: own, score: 0.3, at: null, by: `currency of ${country}` };
  const home = country === null ? homeOf[language ?? ""] : undefined;
  const usual = home === undefined ? null : localCurrency(home, issueDate);
  return usual === null ? null : { code: usual, score: -0.3, at: null, by: `usual for the language ${language}` };
}
