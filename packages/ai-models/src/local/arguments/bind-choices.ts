import type { LanguagePack } from "../language/language-pack.ts";
import { createPhraseMatcher, type PhraseMatch, type PhraseMatcher } from "../question/phrases.ts";
import { type Parameter, splitName } from "../tools/parameters.ts";
import { bindOrder } from "./bind-order.ts";
import { type Draft, isUsed, markUsed, openParameters, subjectConcepts } from "./draft.ts";

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
  const subject = subjectConcepts(draft);
  const included: string[] = [];
  const excluded: string[] = [];
  for (const match of choicePhrases(draft, parameter).all(question.tokens)) {
    const isCue = match.first === match.last && draft.cues.has(match.first);
    if (isCue || isUsed(draft, match.first, match.last) || isVerb(draft, match)) continue;
    const isCued = pack.groupWords.includes(question.tokens[match.first - 1]?.lower ?? "");
    if (isGrouping && !isCued) continue;
    // Every question for invoices says “invoice”; that does not choose the value `invoice`.
    if (!isGrouping && question.tokens.slice(match.first, match.last + 1).every(({ concept }) => subject.has(concept)))
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
function choicePhrases({ pack }: Draft, parameter: Parameter): PhraseMatcher<string> {
  const cached = choiceCache.get(parameter);
  if (cached?.pack === pack) return cached.phrases;
  const phrases = createPhraseMatcher(
    parameter.values.flatMap((value) =>
      [splitName(value).join(" "), ...(pack.valueWords[value.toLowerCase()] ?? [])].map((phrase) => [phrase, value] as const),
    ),
    pack.stem,
  );
  choiceCache.set(parameter, { pack, phrases });
  return phrases;
}

/** Whether one of the words just before says “not”. A phrase that says it itself (“not paid”) is not negated by its own word. */
function isNegated({ question, pack }: Draft, { first }: PhraseMatch<string>): boolean {
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const token = question.tokens[index];
    if (!token || question.tokens[index + 1]?.followsBreak) return false;
    if (pack.negations.includes(token.lower)) return true;
  }
  return false;
}

/** `isOverdue`: “overdue” is yes, “not overdue” no; `isClosed`: “open” is no. */
export function bindBooleans(draft: Draft): void {
  const { question, pack } = draft;
  const subject = subjectConcepts(draft);
  for (const parameter of openParameters(draft, "boolean")) {
    const words = parameter.words.filter((word) => !["is", "has", "only", "are"].includes(word));
    const name = words.join(" ");
    const phrases = createPhraseMatcher<"yes" | "no">(
      [[name, "yes"], ...(pack.oppositeWords[name] ?? []).map((phrase) => [phrase, "no"] as const)],
      draft.vocabulary.conceptOf,
    );
    const match =
      findConcept(draft, words) ??
      phrases.all(question.tokens).find(({ first, last }) => !isUsed(draft, first, last) && !draft.cues.has(first));
    if (!match || words.every((word) => subject.has(draft.vocabulary.conceptOf(word)))) continue;
    draft.arguments[parameter.name] = (match.values[0] === "yes") !== isNegated(draft, { ...match, values: [] });
    markUsed(draft, match, true);
  }
}

/** A phrase that means the word (“past due” for “overdue”): its first token carries the meaning. */
function findConcept(
  { question, vocabulary, used, cues }: Draft,
  words: readonly string[],
): PhraseMatch<"yes" | "no"> | undefined {
  const [concept] = words.map(vocabulary.conceptOf);
  if (words.length !== 1 || concept === undefined) return undefined;
  const token = question.tokens.find(
    (it) => it.concept === concept && !used.has(it.index) && (!cues.has(it.index) || it.lower === words[0]),
  );
  if (!token) return undefined;
  let last = token.index;
  while (question.tokens[last + 1]?.concept === "") last++;
  return { first: token.index, last, values: ["yes"] };
}
