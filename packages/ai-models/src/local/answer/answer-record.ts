import type { LanguagePack } from "../language/language-pack.ts";
import { tokenize } from "../question/tokens.ts";
import { correctTypo } from "../question/typos.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import { splitName } from "../tools/parameters.ts";
import { asMoney, type Fields } from "../tools/tool-output.ts";
import type { Answered } from "./answered.ts";
import { capitalise, formatValue, labelOf, titleOf } from "./format.ts";

const ignored = /^(?:id|version|.+Id|createdAt|updatedAt|name|title|number|label)$/u;
const mostFields = 8;

/** One record: what was asked for in a sentence, then its main fields. */
export function answerRecord(record: Fields, { question, tool }: Answered, pack: LanguagePack): string {
  const title = titleOf(record) ?? tool?.subject.one ?? pack.results.one;
  const keys = Object.keys(record).filter(
    (key) => (key === "vatId" || !ignored.test(key)) && formatValue(record[key], pack) !== undefined,
  );
  // Figures that belong to no record are told one and all.
  const asked = titleOf(record) === undefined ? keys : askedFields(keys, question, pack);
  const name = formatValue(pack.subjects[title] ?? title, pack) ?? title;
  const line = (key: string) => `${labelOf(key, pack)} ${formatValue(record[key], pack)}${/^rate/u.test(key) ? " %" : ""}`;
  const sentence = asked.length > 0 ? `${capitalise(name)}: ${asked.map(line).join(", ")}.` : `**${capitalise(name)}**`;
  // Where the person sees all of it, what matters most is still said.
  if (tool?.isShown)
    return asked.length > 0 ? sentence : `${sentence}: ${mainFields(keys, record, mostSaid).map(line).join(", ")}.`;
  const rest = mainFields(
    keys.filter((key) => !asked.includes(key)),
    record,
    mostFields,
  );
  const bullets = rest.map((key) => `- ${capitalise(labelOf(key, pack))}: ${formatValue(record[key], pack)}`);
  return bullets.length === 0 ? sentence : `${sentence}\n\n${bullets.join("\n")}`;
}

/** The fields the question names, by their words or by what people say instead (“owe” for a balance). */
export function askedFields(keys: readonly string[], question: string, pack: LanguagePack): string[] {
  const vocabulary = vocabularyOf(pack);
  const tokens = tokenize(question, pack);
  vocabulary.understand(tokens);
  const cues = Object.values(pack.fieldCues).flat();
  const spoken = new Set(
    tokens.map((token) => (vocabulary.isKnown(token) ? token.lower : (correctTypo(token.lower, cues) ?? token.lower))),
  );
  const said = new Set(tokens.filter(({ isQuiet }) => !isQuiet).map(({ concept }) => concept));
  return keys.filter(
    (key) =>
      conceptsOf(splitName(key).join(" "), pack).some((concept) => said.has(concept)) ||
      splitName(key).some((word) => (pack.fieldCues[word] ?? []).some((cue) => spoken.has(cue))),
  );
}

/** What the words of a field mean together: “vat id” is one thing. */
function conceptsOf(words: string, pack: LanguagePack): string[] {
  const tokens = tokenize(words, pack);
  vocabularyOf(pack).understand(tokens);
  return tokens.map(({ concept }) => concept).filter((concept) => concept !== "");
}

const mostSaid = 5;

/** Amounts, days and states before all. */
function mainFields(keys: readonly string[], record: Fields, most: number): string[] {
  const rank = (key: string) => {
    const value = record[key];
    if (/^(?:gross|balance|open|overdue)/u.test(key)) return 0;
    if (/^(?:due|issue|state|status|paymentState|customer)/u.test(key)) return 1;
    return 2 + importance(value);
  };
  return keys.toSorted((one, other) => rank(one) - rank(other)).slice(0, most);
}

// Money and people first, long text last.
function importance(value: unknown): number {
  if (asMoney(value) || (Array.isArray(value) && asMoney(value[0]))) return 0;
  if (typeof value === "object") return 1;
  return typeof value === "string" && value.length > 80 ? 3 : 2;
}
