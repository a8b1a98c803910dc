import type { LanguagePack } from "../language/language-pack.ts";
import type { Mention } from "../question/mention.ts";
import { createPhraseMatcher, type PhraseMatcher } from "../question/phrases.ts";
import type { Parameter } from "../tools/parameters.ts";
import { isNegated } from "./bind-choices.ts";
import { type Draft, isUsed, markUsed, openParameters } from "./draft.ts";

/** `isOverdue`: “overdue” is yes, “not overdue” no; `isClosed`: “open” is no. */
export function bindBooleans(draft: Draft): void {
  for (const parameter of openParameters(draft, "boolean")) {
    const words = meaningfulWords(parameter);
    if (words.every((word) => draft.subject.has(draft.vocabulary.conceptOf(word)))) continue;
    const yes = findConcept(draft, words);
    const other = yes ? undefined : findPhrase(draft, parameter);
    const match = yes ?? other;
    if (!match) continue;
    const says = other?.values[0] ?? true;
    draft.arguments[parameter.name] = says !== isNegated(draft, match);
    markUsed(draft, match, true);
  }
}

function meaningfulWords({ words }: Parameter): string[] {
  return words.filter((word) => !["is", "has", "only", "are"].includes(word));
}

function findPhrase(draft: Draft, parameter: Parameter) {
  return phrasesOf(draft, parameter)
    .all(draft.question.tokens)
    .find(({ first, last }) => !isUsed(draft, first, last) && !draft.cues.has(first));
}

/** A phrase that means the word (“past due” for “overdue”): its first token carries the meaning. */
function findConcept({ question, vocabulary, used, cues }: Draft, words: readonly string[]): Mention | undefined {
  const [concept] = words.map(vocabulary.conceptOf);
  if (words.length !== 1 || concept === undefined) return undefined;
  const token = question.tokens.find(
    (it) => it.concept === concept && !used.has(it.index) && (!cues.has(it.index) || it.lower === words[0]),
  );
  if (!token) return undefined;
  let last = token.index;
  while (question.tokens[last + 1]?.concept === "") last++;
  return { first: token.index, last };
}

const cache = new WeakMap<Parameter, { readonly pack: LanguagePack; readonly phrases: PhraseMatcher<boolean> }>();

/** The words for yes, and those the language pack has for no. */
function phrasesOf({ pack, vocabulary }: Draft, parameter: Parameter): PhraseMatcher<boolean> {
  const cached = cache.get(parameter);
  if (cached?.pack === pack) return cached.phrases;
  const name = meaningfulWords(parameter).join(" ");
  const opposite = (pack.oppositeWords[name] ?? []).map((phrase) => [phrase, false] as const);
  const phrases = createPhraseMatcher<boolean>([[name, true], ...opposite], vocabulary.conceptOf);
  cache.set(parameter, { pack, phrases });
  return phrases;
}
