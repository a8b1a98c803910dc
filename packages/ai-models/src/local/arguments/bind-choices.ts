import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import { createPhraseMatcher, type PhraseMatch, type PhraseMatcher } from "../question/phrases.ts";
import { type Parameter, splitName } from "../tools/parameters.ts";
import { bindOrder } from "./bind-order.ts";
import { type Draft, isUsed, markUsed, openParameters } from "./draft.ts";

const groupNames = new Set(["by", "group", "grouping", "per"]);
const orderNames = new Set(["sort", "order"]);
const reach = 3;

/** Values in words: “part paid” → `partly_paid`; “not paid” → every other value; “per month” → `groupBy: "month"`. */
export function bindChoices(draft: Draft): void {
  for (const parameter of openParameters(draft, "choice")) {
    if (parameter.words.some((word) => orderNames.has(word))) bindOrder(draft, parameter);
    else bindChoice(draft, parameter);
  }
}

function bindChoice(draft: Draft, parameter: Parameter): void {
  const { question, pack } = draft;
  const isGrouping = parameter.words.some((word) => groupNames.has(word));
  const included: string[] = [];
  const excluded: string[] = [];
  for (const match of choicePhrases(draft, parameter).all(question.tokens)) {
    const isCue = match.first === match.last && draft.cues.has(match.first);
    if (isCue || isUsed(draft, match.first, match.last) || isVerb(draft, match)) continue;
    const isCued = pack.groupWords.includes(question.tokens[match.first - 1]?.lower ?? "");
    if (isGrouping && !isCued) continue;
    // Every question for invoices says “invoice”; that does not choose the value `invoice`.
    if (!isGrouping && question.tokens.slice(match.first, match.last + 1).every(({ concept }) => draft.subject.has(concept)))
      continue;
    const target = isNegated(draft, match) ? excluded : included;
    target.push(...match.values.filter((value) => !target.includes(value)));
    markUsed(draft, match, true);
  }
  const values =
    included.length > 0 || excluded.length === 0 ? included : parameter.values.filter((value) => !excluded.includes(value));
  const wanted = parameter.values.filter((value) => values.includes(value) && !excluded.includes(value));
  if (parameter.isList && wanted.length > 0) draft.arguments[parameter.name] = wanted;
  else if (wanted[0] !== undefined && (wanted.length === 1 || included.length > 0)) draft.arguments[parameter.name] = wanted[0];
}

/** “Open the customer …” demands; “open invoices” describes. */
function isVerb({ question, pack }: Draft, { first, last }: PhraseMatch<string>): boolean {
  const isBeforeDate = question.dates.some((date) => date.first === last + 1);
  return first === 0 && !isBeforeDate && pack.articles.includes(question.tokens[last + 1]?.lower ?? "");
}

const choiceCache = new WeakMap<Parameter, { readonly pack: LanguagePack; readonly phrases: PhraseMatcher<string> }>();

/** The words of each value, and those the language pack adds. */
function choicePhrases({ pack, vocabulary }: Draft, parameter: Parameter): PhraseMatcher<string> {
  const cached = choiceCache.get(parameter);
  if (cached?.pack === pack) return cached.phrases;
  const phrases = createPhraseMatcher(
    parameter.values.flatMap((value) =>
      [splitName(value).join(" "), ...(pack.valueWords[value.toLowerCase()] ?? [])].map((phrase) => [phrase, value] as const),
    ),
    vocabulary.stemOf,
  );
  choiceCache.set(parameter, { pack, phrases });
  return phrases;
}

/** Whether one of the words just before says “not”. A phrase that says it itself (“not paid”) is not negated by its own word. */
export function isNegated({ question, pack }: Draft, { first }: Mention): boolean {
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const token = question.tokens[index];
    if (!token || question.tokens[index + 1]?.followsBreak) return false;
    if (pack.negations.includes(token.lower)) return true;
  }
  return false;
}
