import { answers } from "./de/answers.ts";
import { gloss } from "./de/gloss.ts";
import { dictations } from "./de/idioms.ts";
import { english } from "./en.ts";
import type { LanguagePack } from "./language-pack.ts";

/** German: read through its gloss, answered in its own words. */
export const german: LanguagePack = {
  ...english,
  ...answers,
  locale: "de-DE",
  gloss,
  dictations: [...dictations, ...english.dictations],
};
