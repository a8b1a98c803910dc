import { commaList } from "../text.ts";

export const industries = [
  "Agriculture",
  "Automotive",
  "Construction",
  "Consulting",
  "Education",
  "Energy",
  "Finance",
  "Food and beverage",
  "Healthcare",
  "Hospitality",
  "Logistics",
  "Manufacturing",
  "Printing and media",
  "Real estate",
  "Retail",
  "Software",
] as const;
export type Industry = (typeof industries)[number];

/** What people and companies are called where a language is spoken. */
export interface Language {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly surnames: readonly string[];
  /** The surname a woman has, where it differs. */
  readonly feminine: (surname: string) => string;
  /** Halves of invented company names: `Nord` + `licht`. */
  readonly firstHalves: readonly string[];
  readonly secondHalves: readonly string[];
  /** The word for an industry in a company's name. */
  readonly industryWords: Readonly<Record<Industry, readonly string[]>>;
}

/** A language as its file writes it down: lists as comma-separated text. */
interface LanguageText {
  readonly female: string;
  readonly male: string;
  readonly surnames: string;
  readonly feminine?: (surname: string) => string;
  readonly firstHalves: string;
  readonly secondHalves: string;
  readonly industryWords: Readonly<Record<Industry, string>>;
}

export function defineLanguage(text: LanguageText): Language {
  const words = new Map(industries.map((industry) => [industry, commaList(text.industryWords[industry])]));
  return {
    female: commaList(text.female),
    male: commaList(text.male),
    surnames: commaList(text.surnames),
    feminine: text.feminine ?? ((surname) => surname),
    firstHalves: commaList(text.firstHalves),
    secondHalves: commaList(text.secondHalves),
    industryWords: Object.fromEntries(words) as Record<Industry, readonly string[]>,
  };
}
