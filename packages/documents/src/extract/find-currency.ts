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
  BG: "BGN",
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

/** What the totals are in: a sign at the total, a label, the sign used most, at last the country's own. */
export function findCurrency(
  layout: Layout,
  announcements: Announcements,
  labels: readonly LabelHit[],
  gross: NumberToken | null,
  country: string | null,
): FoundCurrency | null {
  const votes = new Map<string, { score: number; at: Place | null }>();
  const vote = (code: string, score: number, at: Place | null) => {
    const meant =
      code === "USD" && at !== null && /(?<![A-Z])\$/.test(at.segment.text) ? (dollars[country ?? ""] ?? "USD") : code;
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
  const local = currencyOf[country ?? ""];
  return local === undefined || gross === null ? null : { code: local, score: 0.3, at: null, by: `currency of ${country}` };
}
