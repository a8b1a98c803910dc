import { tokenize } from "../question/tokens.ts";
import { vocabularyOf } from "../question/vocabulary.ts";
import { glossed } from "./gloss.ts";
import type { LanguagePack } from "./language-pack.ts";

// Bounded on both sides, so that it takes linear time.
const dash = /\s[–—-]\s(?=\p{Lu})/gu;
const mostWords = 7;

/**
 * A question with the titles in it quoted that two names and a dash make up: “Meeting rooms – Nordlicht Logistik”. It begins at the
 * first capital before the dash that is no word of a question, and ends with the last capital after it.
 */
export function titlesQuoted(text: string, packs: readonly LanguagePack[]): string {
  if (/["“„«]/u.test(text)) return text;
  let out = "";
  let at = 0;
  for (const match of text.matchAll(dash)) {
    const start = startOf(text.slice(at, match.index), packs);
    const end =
      /^(?:\p{Lu}[\p{L}\p{N}.'’-]*|&|\d{1,4})(?:(?:\s|,\s(?=\p{L}+ \d))(?:\p{Lu}[\p{L}\p{N}.'’-]*|&|\d{1,4}(?!\d)|(?:of|and|de|la|le|van|von|der|den|und|y|et|do|da)(?=\s\p{Lu}))){0,6}/u.exec(
        text.slice(match.index + match[0].length),
      )?.[0];
    // “INV-2026-0042 - Kunde zahlt am Freitag”: a number is no half of a title; what follows is dictated.
    const isNumber = /\p{Lu}-(?:\d{2,4}-)?\d+$/u.test(text.slice(at, match.index));
    if (start === undefined || end === undefined || isNumber) continue;
    const last = match.index + match[0].length + end.replace(/[.'’-]+$/u, "").length;
    out += `${text.slice(at, at + start)}“${text.slice(at + start, last)}”`;
    at = last;
  }
  return out + text.slice(at);
}

/** Where a title begins in the text before its dash. */
function startOf(before: string, packs: readonly LanguagePack[]): number | undefined {
  const words = [...before.matchAll(/[\p{L}\p{N}'’&,]+/gu)].slice(-mostWords);
  const first = words.find(({ 0: word, index }, position) => {
    if (!/^\p{Lu}/u.test(word)) return false;
    const isWordOfQuestion = isKnown(word, packs);
    // “Move Meeting rooms”: the verb opens the question; “Meeting rooms” does too.
    return index > 0 || position > 0 ? !isWordOfQuestion : !opensDemand(word, packs) && !isMonth(word, packs);
  });
  return first?.index;
}

function isKnown(word: string, packs: readonly LanguagePack[]): boolean {
  return (
    opensDemand(word, packs) ||
    isMonth(word, packs) ||
    packs.some(({ recordNouns }) => Object.values(recordNouns).flat().includes(word.toLowerCase()))
  );
}

/** “March – May” is a stretch of time. */
function isMonth(word: string, packs: readonly LanguagePack[]): boolean {
  return packs.some(({ dates }) => [...dates.months.flat(), ...dates.weekdays].includes(word.toLowerCase()));
}

/** “Move”, “Prestavi”, “Verschiebe”, “The”, “Den”. */
function opensDemand(word: string, packs: readonly LanguagePack[]): boolean {
  const [first] = packs;
  if (first === undefined) return false;
  const isEnglish = (said: string) => {
    const [token] = tokenize(said.toLowerCase(), first);
    return (
      token !== undefined &&
      (first.actionWords.includes(token.lower) || first.articles.includes(token.lower) || vocabularyOf(first).isStopWord(token))
    );
  };
  return isEnglish(word) || packs.some(({ gloss }) => gloss !== undefined && glossed(word, gloss).known > 0);
}
