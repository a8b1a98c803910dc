/**
 * What the palette can do besides finding records: go somewhere, change how the page looks and speaks, sign out.
 *
 * @module
 */
import type { LinkProps } from "@tanstack/react-router";
import { Brain, Languages, LogOut, type LucideIcon, Monitor, Moon, Settings, Sun } from "lucide-react";
import { language, languages, setLanguage } from "../i18n/language.ts";
import { t } from "../i18n/t.ts";
import { approvals, ask, recordSections } from "../sections.ts";
import { leave } from "../sign-out.ts";
import { chooseTheme } from "../theme.ts";

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** A page to go to, or something to do. */
  readonly does: { readonly to: NonNullable<LinkProps["to"]> } | { readonly run: () => void };
}

export const places: readonly Command[] = [
  ...[ask, approvals, ...recordSections].map(({ to, label, icon }) => ({ id: to, label, icon, does: { to } })),
  { id: "/memory", label: t("app.account.memory"), icon: Brain, does: { to: "/memory" } },
  ...(["profile", "company", "people", "model"] as const).map((tab) => {
    const to = `/settings/${tab}` as const;
    return { id: to, label: `${t("settings.title")} – ${t(`settings.tabs.${tab}`)}`, icon: Settings, does: { to } };
  }),
];

export const actions: readonly Command[] = [
  { id: "light", label: t("app.palette.light"), icon: Sun, does: { run: () => chooseTheme("light") } },
  { id: "dark", label: t("app.palette.dark"), icon: Moon, does: { run: () => chooseTheme("dark") } },
  { id: "system", label: t("app.palette.system"), icon: Monitor, does: { run: () => chooseTheme("system") } },
  ...languages
    .filter(({ language: other }) => other !== language)
    .map(({ language: other, name }) => ({
      id: `language-${other}`,
      label: t("app.palette.language", { name }),
      icon: Languages,
      does: { run: () => setLanguage(other) },
    })),
  { id: "sign-out", label: t("app.account.signOut"), icon: LogOut, does: { run: () => void leave() } },
];

/** Whether each of the words begins a word of the label; without regard to case and to marks on letters. */
export function fits(label: string, words: string): boolean {
  const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const parts = plain(label).split(/[\s–-]+/);
  return plain(words)
    .split(/\s+/)
    .every((word) => parts.some((part) => part.startsWith(word)));
}
