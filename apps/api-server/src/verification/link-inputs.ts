import type { KnownText } from "./evidence.ts";

/** What a call was limited to is one of the records it knows, though in the asker's spelling: its totals are that record's. */
export function linkInputs(texts: Map<string, KnownText>): void {
  const names = [...texts.values()].filter(({ isRecordName, at }) => isRecordName && !at.isInput);
  for (const [key, given] of texts) {
    const [call] = given.owners;
    if (!given.at.isInput || call === undefined) continue;
    const words = plainWords(given.text);
    for (const name of names) {
      const other = plainWords(name.text);
      if (words.length === 0 || !words.every((word) => other.some((each) => isNearly(word, each)))) continue;
      if (!name.owners.includes(call)) name.owners.push(call);
      if (words.length === other.length) texts.delete(key);
    }
  }
}

function plainWords(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same word, or one with a typo: the same letters but for one in five. */
function isNearly(one: string, other: string): boolean {
  if (one === other) return true;
  if (one[0] !== other[0]) return false;
  if (Math.min(one.length, other.length) < 4 || /\d/u.test(one) || Math.abs(one.length - other.length) > 2) return false;
  const pairs = (word: string) => new Set(Array.from(word.slice(1), (letter, at) => `${word[at]}${letter}`));
  const [mine, theirs] = [pairs(one), pairs(other)];
  const shared = [...mine].filter((pair) => theirs.has(pair)).length;
  return (2 * shared) / (mine.size + theirs.size) >= 0.55;
}
