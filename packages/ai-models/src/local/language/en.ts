import { stemmer } from "stemmer";
import { answers } from "./en/answers.ts";
import { conversation } from "./en/conversation.ts";
import { dates } from "./en/dates.ts";
import { numbers } from "./en/numbers.ts";
import { records } from "./en/records.ts";
import { words } from "./en/words.ts";
import type { LanguagePack } from "./language-pack.ts";

/** English. Dates written in figures are read day first, as in most of Europe. */
export const english: LanguagePack = {
  locale: "en-GB",
  stem: stemmer,
  dates,
  conversation,
  ...words,
  ...numbers,
  ...records,
  ...answers,
};
