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
    // “Preparing the return – I need …”: a sentence begins after the dash.
    const opening = /^\p{L}+/u.exec(text.slice(match.index + match[0].length))?.[0] ?? "";
    const isSentence =
      /^(?:I|We|They|It|You|He|She|Ich|Wir|Sie|Er|Es|Jaz|Mi|Rabim|Can|Could|Please|How|What|Which|Who|When|Where|Is|Are|Do|Does|Did)$/u.test(
        opening,
      );
    if (start === undefined || end === undefined || isNumber || isSentence) continue;
    const last = match.index + match[0].length + end.replace(/[.'’-]+$/u, "").length;
    out += `${text.slice(at, at + start)}“${text.slice(at + start, last)}”`;
    at = last;
  }
  return out + text.slice(at);
}

/** Where a title begins in the text before its dash. */
function startOf(before: string, packs: readonly LanguagePack[]): number | undefined {
  // “Good news, we got New headquarters”: a title does not reach back over where somebody begins to speak of it.
  const spoken = [...before.matchAll(/[.!?:;]\s|,\s+(?=(?:we|they|i|it|he|she|you|please|so|and|but|our)\s)/giu)].at(-1);
  const from = spoken === undefined ? 0 : spoken.index + spoken[0].length;
  const words = [...before.matchAll(/[\p{L}\p{N}'’&,]+/gu)].filter(({ index }) => index >= from).slice(-mostWords);
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

const openings: ReadonlySet<string> = new Set(
  "please pls ok okay so and now then we i they he she can could let just finally great super unfortunately sadly yes no hi hello hey note notes task remind reminder todo for about on with to of in at is are was were has have it this that bitte prosim".split(
    " ",
  ),
);

/** “Move”, “Prestavi”, “Verschiebe”, “The”, “Den”. */
function opensDemand(word: string, packs: readonly LanguagePack[]): boolean {
  const [first] = packs;
  if (first === undefined) return false;
  const lower = word.toLowerCase();
  if ([first.actionWords, first.articles, first.interrogatives].some((words) => words.includes(lower)) || openings.has(lower))
    return true;
  // “New” opens a title as well as anything does.
  if (first.isWord(lower)) return false;
  return packs.some(({ gloss }) => gloss !== undefined && glossed(word, gloss).known > 0);
}
