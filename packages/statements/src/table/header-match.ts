import { isCurrency } from "@omni/core";
import { type HeaderRole, headerRoles, headerWords, plainWords } from "./header-words.ts";

export interface HeaderMatch {
  /** 0–1 for each role; 1 is the role's first word as it stands. */
  readonly scores: ReadonlyMap<HeaderRole, number>;
  /** A currency that the heading names: `Betrag (EUR)`, `bedrag in EUR`. */
  readonly currency: string | null;
}

/** What a heading may mean. */
export function matchHeader(heading: string): HeaderMatch {
  const currency = heading.match(/\b[A-Z]{3}\b/g)?.find(isCurrency) ?? null;
  const words = plainWords(heading.replace(/\([^)]*\)?/g, " ") || heading);
  const bare =
    plainWords(words.replace(currency === null ? /$^/ : new RegExp(`(?:\\bin )?\\b${currency.toLowerCase()}\\b`), " ")) ||
    words;
  const scores = new Map<HeaderRole, number>();
  // A creditor's or a customer's number is no reference of the payment.
  if (bare !== "" && !/\b(?:glaubiger|glaeubiger|creditor|incassant|crediteur|customer id|mcc)\b/.test(bare)) {
    for (const role of headerRoles) {
      const terms = termsOf.get(role) ?? [];
      // What stands in brackets counts when the whole is a term: “Kundenreferenz (End-to-End)”.
      const whole = bestScore(plainWords(heading), terms);
      const score = Math.max(bestScore(bare, terms), whole > 0.88 && bare !== plainWords(heading) ? whole + 0.1 : 0.9 * whole);
      if (score > 0.3) scores.set(role, score);
    }
  }
  return { scores, currency };
}

function bestScore(heading: string, terms: readonly Term[]): number {
  let best = 0;
  const padded = ` ${heading} `;
  for (const term of terms) {
    if (term.words.length > heading.length) continue;
    if (heading === term.words) return Math.max(best, 1 - term.penalty);
    const share = term.words.length / heading.length;
    if (padded.includes(term.padded)) best = Math.max(best, 0.5 + 0.38 * share - term.penalty);
    else if (term.words.length >= 5 && heading.includes(term.words)) best = Math.max(best, 0.35 + 0.3 * share - term.penalty);
    else if (term.ideographic && heading.includes(term.words)) best = Math.max(best, 0.5 + 0.3 * share);
  }
  return best;
}

interface Term {
  readonly words: string;
  readonly padded: string;
  /** The order of a role's words is a preference, never more than their kind of match. */
  readonly penalty: number;
  /** Chinese and Japanese put no spaces between words. */
  readonly ideographic: boolean;
}

const termsOf = new Map<HeaderRole, readonly Term[]>(
  headerRoles.map((role) => [
    role,
    headerWords[role].map((words, index, all) => ({
      words,
      padded: ` ${words} `,
      penalty: (0.12 * index) / all.length,
      ideographic: /^\p{Script=Han}+$/u.test(words),
    })),
  ]),
);

/** How much of a row reads like a heading: the sum of its cells' best matches. */
export function headerLikeness(cells: readonly string[]): { hits: number; score: number } {
  const best = cells.map((cell) => Math.max(0, ...matchHeader(cell).scores.values())).filter((score) => score >= 0.5);
  return { hits: best.length, score: best.reduce((sum, score) => sum + score, 0) };
}

/** How well a heading fits one role, 0–1. */
export function headerScoreOf(heading: string, role: HeaderRole): number {
  return matchHeader(heading).scores.get(role) ?? 0;
}
