import { type Gloss, unread } from "./gloss.ts";

/** What is said in one way, read as another: a pattern in any case, but for `\p{Lu}`, a capital. */
export function rewrite(pattern: string, replacement: string, flags = "giu"): readonly [RegExp, string] {
  return [new RegExp(pattern.replaceAll("\\p{Lu}", "(?-i:\\p{Lu})"), flags), replacement];
}

/** The same of whole words. */
export function rewriteWords(pattern: string, replacement: string): readonly [RegExp, string] {
  return rewrite(`(?<!\\p{L})(?:${pattern})(?!\\p{L})${replacement === "" ? " ?" : ""}`, replacement);
}

/** Several words, or phrases with `_` between theirs, that mean the same. */
export function meaning(english: string, words: string): Gloss["words"] {
  return Object.fromEntries(words.split(" ").map((word) => [word.replaceAll("_", " "), english]));
}

/** Words that mean nothing here, and are no slip in one that does. */
export function elsewhere(words: string): Gloss["words"] {
  return Object.fromEntries(words.split(" ").map((word) => [word, `${unread}${word}`]));
}
