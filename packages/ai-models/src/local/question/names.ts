import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention, NameMention } from "./mention.ts";
import { kindOfNoun, nameMention } from "./name-mention.ts";
import type { Token } from "./tokens.ts";

/** What decides whether words are a name. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pack: LanguagePack;
  /** Tokens that are quoted names, dates, amounts and the like. */
  isTaken(index: number): boolean;
  isStopWord(token: Token): boolean;
  isCommon(token: Token): boolean;
  /** Whether the language, or one of the offered tools, knows the word. */
  isKnown(token: Token): boolean;
}

/**
 * The words outside quotes that may name a record, with the evidence for it: an identifier with figures, capitalised, small but
 * after a word that leads to a name (“from nordlicht”), or just unknown.
 */
export function readNames(context: NameContext): NameMention[] {
  const { tokens } = context;
  const isCapital = capitalTest(tokens);
  const names: NameMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const name = identifierAt(context, index) ?? runAt(context, index, isCapital);
    if (!name) continue;
    names.push(name);
    index = name.last;
  }
  return names;
}

/** Whether a capital says something: not at the start of a sentence, and not where every word has one. */
function capitalTest(tokens: readonly Token[]): (token: Token) => boolean {
  const words = tokens.slice(1).filter(({ lower }) => /^\p{L}{2,}$/u.test(lower));
  const capitals = words.filter(({ isCapitalised }) => isCapitalised).length;
  const isTitleCase = words.length >= 3 && capitals > words.length * 0.7;
  return ({ isCapitalised, opensSentence }) => isCapitalised && !isTitleCase && (!opensSentence || tokens.length === 1);
}

/** “INV-2025-0042”, “#123”, “invoice 1042”. */
function identifierAt({ tokens, text, pack, isTaken }: NameContext, index: number): NameMention | undefined {
  const token = tokens[index];
  if (!token || isTaken(index) || !/\d/.test(token.text)) return undefined;
  const isNaming = pack.naming.includes(tokens[index - 1]?.lower ?? "");
  const kindSaid = kindOfNoun(tokens[isNaming ? index - 2 : index - 1], pack);
  // “Per customer 2025”: customers go by names, and 2025 is a year.
  const isYear = /^(?:19|20)\d\d$/u.test(token.text) && pack.unnumberedRecords.includes(kindSaid ?? "");
  const isIntroduced = kindSaid !== undefined && !isYear;
  const isMixed = /\p{L}.*\d|\d[-/_]\d/u.test(token.text) && token.text.length >= 4;
  if (!isIntroduced && !isMixed && text[token.start - 1] !== "#") return undefined;
  const mention = nameMention(tokens, { first: index, last: index, text: token.text }, "identifier", pack);
  // “Q-2026-145” says by its letters what it numbers.
  const letters = /^\p{L}+(?=[-/_\d])/u.exec(token.lower)?.[0] ?? "";
  const kind = Object.keys(pack.numberPrefixes).find((it) => pack.numberPrefixes[it]?.includes(letters));
  return kind === undefined || mention.kindBefore !== undefined ? mention : { ...mention, kindBefore: kind };
}

function runAt(context: NameContext, first: number, isCapital: (token: Token) => boolean): NameMention | undefined {
  const { tokens, text, pack } = context;
  const run = extentOf(context, first, isCapital);
  const [start, end] = [tokens[first], tokens[run?.last ?? -1]];
  if (!run || !start || !end) return undefined;
  const name = nameMention(tokens, { ...run, text: withAbbreviation(text, start, end) }, "bare", pack);
  const covered = tokens.slice(run.first, run.last + 1);
  // Names have no article: “about the oscars” leads to no name, “the nordlicht deal” does.
  const isLed = name.lead !== undefined && !pack.articles.includes(tokens[first - 1]?.lower ?? "");
  const isCued = isLed || name.kindBefore !== undefined || name.kindAfter !== undefined || name.isPossessive;
  const isUnknown = covered.some((token) => !context.isKnown(token));
  // “Nordlicht?” as the whole message is a name.
  const isWhole = covered.length === tokens.length && start.isCapitalised;
  const isCapitalised = isWhole || covered.some(isCapital);
  if (isCapitalised && (isUnknown || isCued || isWhole)) return { ...name, evidence: "capitalised" };
  if (!isUnknown) return undefined;
  return isCued ? { ...name, evidence: "cued" } : name;
}

/** The words of a name that begins at a token: capitalised or unknown ones, and the small words between capitals. */
function extentOf(context: NameContext, first: number, isCapital: (token: Token) => boolean): Mention | undefined {
  const { tokens, text, pack, isTaken, isKnown, isStopWord } = context;
  const belongs = (token: Token | undefined): token is Token => {
    if (!token || isTaken(token.index) || !/^\p{L}/u.test(token.text)) return false;
    if (token.isUnread && !isAfterName(context, token, first) && !isLedTo(context, token.index)) return false;
    // Nobody is called “Sundays”.
    if (token.lower.endsWith("s") && pack.dates.weekdays.includes(token.lower.slice(0, -1))) return false;
    // “The heaviest” compares, and names nobody.
    if (!isCapital(token) && pack.comparedForm.test(token.lower)) return false;
    return isCapital(token) ? token.text.length > 1 || !isStopWord(token) : !isKnown(token);
  };
  const start = tokens[first];
  if (!belongs(start) || (!isCapital(start) && context.isCommon(start) && !isIntroduced(context, first))) return undefined;
  let last = first;
  for (let token = tokens[last + 1]; token && !token.followsBreak; token = tokens[last + 1]) {
    const [current, following] = [tokens[last], tokens[last + 2]];
    if (!current || current.isPossessive) break;
    const isFigure = /^\d{1,4}$/.test(token.text) && !isTaken(token.index);
    const connects = pack.nameConnectors.includes(token.lower) || text.slice(current.end, token.start).includes("&");
    const isForm = pack.legalForms.includes(token.lower) && !isTaken(token.index);
    const isMeasure = /^\d/.test(current.text) && !isKnown(token) && !isTaken(token.index);
    // “Dolgue Nordlicht”: what begins small does not go on in capitals; the small word is another one, or a slip of the finger.
    if (!start.isCapitalised && isCapital(token)) break;
    if (belongs(token) || isForm || (isFigure && (isCapital(current) || isCapital(start))) || isMeasure) last += 1;
    else if (connects && isCapital(current) && belongs(following) && isCapital(following)) last += 2;
    else break;
  }
  return { first, last };
}

/** A name that was written small goes on: “nordlicht logistik”. */
function isAfterName({ tokens, pack }: NameContext, { index, lower }: Token, first: number): boolean {
  if (index === first) return false;
  return tokens[index - 1]?.isUnread === true || (tokens[first]?.isCapitalised === true && pack.nameEndings.includes(lower));
}

/** Of an untranslated word: whether somebody is plainly named with it, “from nordlicht”, “does nordlicht”. */
function isLedTo({ tokens, pack }: NameContext, index: number): boolean {
  const before = tokens[index - 1];
  if (tokens.length === 1) return true;
  if (before === undefined) return false;
  const isLead = pack.prepositions.includes(before.lower) && !["in", "into", "on", "to", "by", "about"].includes(before.lower);
  return (
    isLead ||
    pack.naming.includes(before.lower) ||
    ["does", "did", "us"].includes(before.lower) ||
    kindOfNoun(before, pack) !== undefined
  );
}

/** Whether the word before leads to a name, so that even a common word may be one: “invoices for apple”. */
function isIntroduced({ tokens, pack }: NameContext, index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  const leads = [...pack.prepositions, ...pack.naming].filter((word) => !pack.weakLeads.includes(word));
  return leads.includes(before.lower) || kindOfNoun(before, pack) !== undefined;
}

/** A name as it was written; “d.o.o.” keeps its last full stop, which elsewhere ends the sentence. */
function withAbbreviation(text: string, first: Token, last: Token): string {
  const isAbbreviation = last.text.includes(".") && text[last.end] === ".";
  return text.slice(first.start, isAbbreviation ? last.end + 1 : last.end);
}
