import type { LanguagePack } from "../language/language-pack.ts";
import type { NameEvidence, NameMention } from "./mention.ts";
import type { Token } from "./tokens.ts";

/** The kind of record a noun stands for; only the singular introduces a name (“invoice X”, but not “invoices X”). */
export function kindOfNoun(token: Token | undefined, { recordNouns }: LanguagePack): string | undefined {
  return token && Object.keys(recordNouns).find((kind) => recordNouns[kind]?.includes(token.lower));
}

/** A name with what the words around it say about it. */
export function nameMention(
  tokens: readonly Token[],
  { first, last, text }: { readonly first: number; readonly last: number; readonly text: string },
  evidence: NameEvidence,
  pack: LanguagePack,
): NameMention {
  let at = first - 1;
  const isNaming = pack.naming.includes(tokens[at]?.lower ?? "");
  const naming = isNaming ? tokens[at]?.lower : undefined;
  if (isNaming) at--;
  const kindBefore = tokens[first]?.followsBreak ? undefined : kindOfNoun(tokens[at], pack);
  if (pack.articles.includes(tokens[at]?.lower ?? "")) at--;
  const word = tokens[at]?.lower ?? "";
  const lead = naming ?? ([...pack.prepositions, ...pack.weakLeads].includes(word) ? word : undefined);
  const following = tokens[last + 1];
  const kindAfter = following?.followsBreak ? undefined : kindOfNoun(following, pack);
  return {
    first,
    last,
    text,
    evidence,
    isPossessive: tokens[last]?.isPossessive ?? false,
    ...(kindBefore === undefined ? {} : { kindBefore }),
    ...(kindAfter === undefined ? {} : { kindAfter }),
    ...(lead === undefined ? {} : { lead }),
  };
}

const quotes = /["“„«]([^"“”„«»\n]{1,200})["”“»]|(?<![\p{L}\d])['‘]([^'‘’\n]{2,200})['’](?![\p{L}\d])/gu;

/** Names in quotes. What is quoted is a name whatever it looks like: “Q1 2025 rollout” is no date. */
export function readQuotedNames(text: string, tokens: readonly Token[], pack: LanguagePack): NameMention[] {
  // A closing quote may stand just after the last token.
  const read = text.slice(0, (tokens.at(-1)?.end ?? 0) + 5);
  return [...read.matchAll(quotes)].flatMap((match) => {
    const inside = (match[1] ?? match[2] ?? "").trim();
    const covered = tokens.filter(({ start, end }) => start >= match.index && end <= match.index + match[0].length);
    const [first, last] = [covered[0]?.index, covered.at(-1)?.index];
    if (first === undefined || last === undefined || inside === "") return [];
    const mention = nameMention(tokens, { first, last, text: inside }, "quoted", pack);
    // Two names and a dash are how deals are called, as `titlesQuoted` has it; whose name is in it must not be taken for the record.
    const isTitle = /\s–\s/u.test(inside) && mention.kindBefore === undefined && mention.kindAfter === undefined;
    return [isTitle ? { ...mention, kindBefore: pack.titledRecord } : mention];
  });
}
