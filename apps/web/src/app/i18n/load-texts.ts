import { language } from "./language.ts";
import { holdTexts, type Texts } from "./texts.ts";

// A file a language, loaded alone. They import nothing that runs, so that they are all that has to be waited for.
const files: Readonly<Record<typeof language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import("./messages/en.ts"),
  sl: () => import("./messages/sl.ts"),
  de: () => import("./messages/de.ts"),
};

/** Fetches the texts of the page's language. Before anything that has texts is imported. */
export async function loadTexts(): Promise<void> {
  holdTexts((await files[language]()).default);
  document.documentElement.lang = language;
}
