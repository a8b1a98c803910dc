import { hasChosenLanguage, languages, setLanguage } from "../../app/i18n/language.ts";
import { chooseTheme, themes, useTheme } from "../../app/theme.ts";
import type { SignedInUser } from "./session.ts";

/** What was chosen in this browser stands; a browser where nothing was takes over what the person chose elsewhere. */
export function adoptChoices({ language, theme }: SignedInUser): void {
  const chosenTheme = themes.find((name) => name === theme);
  if (chosenTheme !== undefined && useTheme.getState().theme === "system") chooseTheme(chosenTheme);
  const chosenLanguage = languages.find((each) => each.language === language)?.language;
  if (chosenLanguage !== undefined && !hasChosenLanguage()) setLanguage(chosenLanguage);
}
