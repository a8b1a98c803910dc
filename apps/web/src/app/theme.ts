/**
 * Light, dark, or as the system has it. `public/theme.js` applies the choice before the first paint.
 *
 * @module
 */
import { create } from "zustand";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const storageKey = "theme";

export const useTheme = create<{ readonly theme: Theme }>(() => ({
  theme: themes.find((name) => name === localStorage.getItem(storageKey)) ?? "system",
}));

export function chooseTheme(theme: Theme): void {
  if (theme === "system") {
    localStorage.removeItem(storageKey);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(storageKey, theme);
    document.documentElement.dataset.theme = theme;
  }
  useTheme.setState({ theme });
}
