import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import { createPhraseMatcher, type PhraseMatcher } from "../question/phrases.ts";
import type { Parameter } from "../tools/parameters.ts";
import { negationBefore } from "./bind-choices.ts";
import { type Draft, isUsed, markUsed, openParameters } from "./draft.ts";

/** `isOverdue`: “overdue” is yes, “not overdue” no; `isClosed`: “open” is no. */
export function bindBooleans(draft: Draft): void {
  for (const parameter of openParameters(draft, "boolean")) {
    const words = meaningfulWords(parameter);
    if (words.every((word) => draft.subject.has(draft.vocabulary.conceptOf(word)))) continue;
    const [match, next] = findPhrases(draft, parameter);
    if (!match) continue;
    const says = match.values[0] ?? true;
    if (next && (next.values[0] ?? true) !== says && isJoined(draft, match, next)) {
      // “Open **and** closed” are all of them.
      markUsed(draft, { first: match.first, last: next.last }, true);
      continue;
    }
    const negation = negationBefore(draft, match);
    draft.arguments[parameter.name] = says !== (negation !== undefined);
    markUsed(draft, match, true);
    if (negation !== undefined) markUsed(draft, { first: negation, last: negation });
  }
}

function meaningfulWords({ words }: Parameter): string[] {
  return words.filter((word) => !["is", "has", "only", "are"].includes(word));
}

function isJoined({ question }: Draft, before: Mention, after: Mention): boolean {
  const between = question.tokens.slice(before.last + 1, after.first).map(({ lower }) => lower);
  return between.length === 1 && (between[0] === "and" || between[0] === "or");
}

function findPhrases(draft: Draft, parameter: Parameter) {
  // “**Overdue** for 30 days” says which date is meant, and that it is overdue.
  const { conceptOf } = draft.vocabulary;
  const isName = (index: number, { words }: Parameter) =>
    words.some((word) => conceptOf(word) === draft.question.tokens[index]?.concept);
  return phrasesOf(draft, parameter)
    .all(draft.question.tokens)
    .filter(({ first, last }) => !isUsed(draft, first, last) && (!draft.cues.has(first) || isName(first, parameter)));
}

const cache = new WeakMap<Parameter, { readonly pack: LanguagePack; readonly phrases: PhraseMatcher<boolean> }>();

/** The words for yes and for no: the name, and those the language pack adds. */
function phrasesOf({ pack }: Draft, parameter: Parameter): PhraseMatcher<boolean> {
  const cached = cache.get(parameter);
  if (cached?.pack === pack) return cached.phrases;
  const name = meaningfulWords(parameter).join(" ");
  const opposite = (pack.oppositeWords[name] ?? []).map((phrase) => [phrase, false] as const);
  const same = (pack.affirmativeWords[name] ?? []).map((phrase) => [phrase, true] as const);
  const phrases = createPhraseMatcher<boolean>([[name, true], ...same, ...opposite]);
  cache.set(parameter, { pack, phrases });
  return phrases;
}
