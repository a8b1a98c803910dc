import type { LanguagePack } from "../language/language-pack.ts";

/** A word, number or sign of a question. Offsets are characters of the text. */
export interface Token {
  readonly index: number;
  readonly text: string;
  /** In small letters; a typo that is plain is put right in it. */
  lower: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalised: boolean;
  /** “Nordlicht's”: the token is “Nordlicht”. */
  readonly isPossessive: boolean;
  readonly opensSentence: boolean;
  /** Whether a comma, full stop or line break stands between this token and the one before. */
  readonly followsBreak: boolean;
  /** What the word means: its stem, or the stem of the first of its synonyms. Empty inside a phrase that another token carries. */
  concept: string;
  /** Whether the word says nothing about the topic, like “the” or “around”. */
  isQuiet: boolean;
  /** Whether it is a word of another language that has no translation. */
  isUnread: boolean;
}

const longestText = 2_000;

const tokenPattern =
  /(?=[\p{L}_/-]*\d)[\p{L}\d]+(?:[-/_][\p{L}\d]+)+|\d+(?:[.,'’]\d+)*\p{L}*|\p{L}[\p{L}\p{M}\d]*(?:[.&'’]\p{L}[\p{L}\p{M}\d]*)*|[€$£¥+≤≥]|[<>]=?/gu;

/** Splits a text into tokens; concepts are left to `createVocabulary`. Text beyond 2,000 characters is not read. */
export function tokenize(text: string, pack: LanguagePack): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.slice(0, longestText).matchAll(tokenPattern)) {
    const raw = match[0];
    const possessive = /^(.+)['’]s$/u.exec(raw)?.[1];
    const word = possessive ?? raw;
    const gap = text.slice(previousEnd, match.index);
    const opensSentence = tokens.length === 0 || /[.!?:\n]\s*["“„']?\s*$/u.test(gap);
    tokens.push({
      index: tokens.length,
      text: word,
      lower: word.toLocaleLowerCase(pack.locale),
      start: match.index,
      end: match.index + word.length,
      isCapitalised: /^\p{Lu}/u.test(word),
      isPossessive: possessive !== undefined || /^['’](?:\s|$)/u.test(text.slice(match.index + raw.length)),
      opensSentence,
      followsBreak: /[,;:!?\n()]|\.\s/u.test(gap),
      concept: "",
      isQuiet: false,
      isUnread: false,
    });
    previousEnd = match.index + raw.length;
  }
  return tokens;
}
