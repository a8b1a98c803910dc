/**
 * The word of `known` that a mistyped word most likely is: one letter swapped with its neighbour, missing or doubled; in words of
 * six letters or more also one letter wrong. The first letter has to be right, which people rarely get wrong and which keeps
 * “meal” from becoming “deal”.
 */
export function correctTypo(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  let best: string | undefined;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || candidate.length < 4 || candidate.includes(" ")) continue;
    // In four letters only two that changed places tell anything.
    const isShort = candidate.length < 5 || (word.length < 5 && candidate.length <= word.length);
    if (isShort ? isSwapped(word, candidate) : isNear(word, candidate)) {
      if (best !== undefined && best !== candidate) return undefined;
      best = candidate;
    }
  }
  return best;
}

function isSwapped(word: string, other: string): boolean {
  return (
    word.length === other.length &&
    word !== other &&
    [...word].sort().join("") === [...other].sort().join("") &&
    isNear(word, other)
  );
}

function isNear(word: string, other: string): boolean {
  const difference = word.length - other.length;
  if (difference < -1 || difference > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  const [rest, otherRest] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  if (rest.length === 2 && otherRest.length === 2) return rest[0] === otherRest[1] && rest[1] === otherRest[0];
  if (rest.length + otherRest.length === 1) return true;
  return word.length >= 6 && rest.length === 1 && otherRest.length === 1;
}
