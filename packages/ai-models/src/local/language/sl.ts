import { english } from "./en.ts";
import type { LanguagePack } from "./language-pack.ts";
import { answers } from "./sl/answers.ts";
import { gloss } from "./sl/gloss.ts";
import { dictations } from "./sl/idioms.ts";

/** Slovenian: read through its gloss, answered in its own words. */
export const slovenian: LanguagePack = {
  ...english,
  ...answers,
  locale: "sl-SI",
  gloss,
  dictations: [...dictations, ...english.dictations],
};
