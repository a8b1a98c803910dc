import type { Claim } from "./claim.ts";
import type { KnownText } from "./evidence.ts";
import { findDates } from "./find-dates.ts";
import { findFigures } from "./find-figures.ts";
import { findIdentifiers, findKnown, findUnknownNames, tokensOf } from "./find-names.ts";

export interface FoundClaims {
  /** In the order of the text, none inside another. */
  readonly claims: Claim[];
  /** What is taken by a claim, or is none: the target of a link. */
  readonly taken: Uint8Array;
  readonly language: string;
}

/** All that a text claims: what the evidence knows first, then what looks like an identifier, a date, a figure, a name. */
export function findClaims(text: string, texts: readonly KnownText[], question = ""): FoundClaims {
  const taken = new Uint8Array(text.length);
  const take = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (taken[at] !== 0) return false;
    taken.fill(1, start, end);
    return true;
  };
  for (const link of text.matchAll(/\]\(([^)\s]*)\)/gu)) take(link.index + 1, link.index + link[0].length);
  // A question that the answer suggests claims nothing.
  for (const quoted of text.matchAll(/["“„»][^"“”„»«\n]{3,160}\?["”“«]/gu)) take(quoted.index, quoted.index + quoted[0].length);
  const tokens = tokensOf(text);
  const language = languageOf([...tokens, ...tokensOf(question)].map(({ plain }) => plain));
  const common = new Set(tokens.filter(({ raw }) => /^\p{Ll}/u.test(raw)).map(({ raw }) => raw.toLowerCase()));
  const claims: Claim[] = [
    ...findKnown(text, tokens, texts, take),
    ...findIdentifiers(text, texts, take),
    ...findDates(text, take),
    ...findFigures(text, take),
    ...findUnknownNames(text, taken, language, common, take),
  ];
  claims.sort((one, other) => one.start - other.start);
  return { claims, taken, language };
}

const markers: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ["en", new Set("the is are of to and for with was has have this that by from you your in".split(" "))],
  ["de", new Set("der die das ist sind und von mit fur den dem des ein eine noch nicht sie ihr wurde im bei zu".split(" "))],
  ["sl", new Set("je so in za na se pri ki od da ni z s ter bil bila bilo vam ste iz skupaj".split(" "))],
];

/** The language most of whose little words stand in the text. */
function languageOf(words: readonly string[]): string {
  let best: readonly [string, number] = ["en", 0];
  for (const [language, little] of markers) {
    const count = words.filter((word) => little.has(word)).length;
    if (count > best[1]) best = [language, count];
  }
  return best[0];
}
