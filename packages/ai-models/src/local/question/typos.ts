/**
 * The word of `known` that a mistyped word most likely is: one letter swapped with its neighbour, missing, doubled or wrong; in words of
 * nine letters or more two of these. The first letter has to be right, or to have changed places with the second: people rarely get it
 * wrong, and it keeps “meal” from becoming “deal”. Of two words that are equally near, the one with the same ending; else none.
 */
export function correctTypo(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  let rival: string | undefined;
  for (const candidate of known) {
    if (candidate.length < 4 || candidate.includes(" ") || candidate === best?.candidate || !mayStart(word, candidate))
      continue;
    const distance = distanceTo(word, candidate);
    if (distance === undefined || distance > (best?.distance ?? 2)) continue;
    if (best !== undefined && best.distance === distance) {
      const isBetter = endsAlike(word, candidate) && !endsAlike(word, best.candidate);
      if (isBetter) best = { candidate, distance };
      else if (!endsAlike(word, best.candidate) || endsAlike(word, candidate)) rival = candidate;
    } else {
      best = { candidate, distance };
      rival = undefined;
    }
  }
  return rival === undefined ? best?.candidate : undefined;
}

function mayStart(word: string, candidate: string): boolean {
  if (word[0] === candidate[0]) return true;
  // Of four letters only those no word is spelled like: “hwat” and “amny” are slips, “Acme” is a name, not “came”.
  const isSlip = word.length > 4 || !/[aeiou]/.test(word.slice(0, 2)) || !/[aeiou]/.test(word.slice(1));
  return isSlip && word[0] === candidate[1] && word[1] === candidate[0];
}

function endsAlike(word: string, candidate: string): boolean {
  return word.at(-1) === candidate.at(-1);
}

/** 1 or 2 when it is near enough to be meant. */
function distanceTo(word: string, candidate: string): number | undefined {
  // In four letters only two that changed places, or one that is missing, tell anything.
  const isShort = candidate.length < 5 || (word.length < 5 && candidate.length <= word.length);
  if (isShort) return isSwapped(word, candidate) ? 1 : undefined;
  if (isNear(word, candidate)) return 1;
  return word.length >= 9 && candidate.length >= 9 && isTwoAway(word, candidate) ? 2 : undefined;
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
  const [rest, otherRest] = differing(word, other);
  if (rest.length === 2 && otherRest.length === 2) return rest[0] === otherRest[1] && rest[1] === otherRest[0];
  if (rest.length + otherRest.length === 1) return true;
  return word.length >= 6 && rest.length === 1 && otherRest.length === 1;
}

/** Two slips, each as small as in `isNear`: the words agree again after the first. */
function isTwoAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 2) return false;
  const at = commonStart(word, other);
  const slips: readonly (readonly [number, number])[] = [
    [1, 1],
    [1, 0],
    [0, 1],
    [2, 2],
  ];
  return slips.some(([here, there]) => {
    if (here === 2 && (word[at] !== other[at + 1] || word[at + 1] !== other[at])) return false;
    const [rest, otherRest] = [word.slice(at + here), other.slice(at + there)];
    return (
      rest === otherRest || (Math.abs(rest.length - otherRest.length) <= 1 && isNear(`------${rest}`, `------${otherRest}`))
    );
  });
}

/** What is left of two words without the letters they begin and end with alike. */
function differing(word: string, other: string): [string, string] {
  const start = commonStart(word, other);
  let end = 0;
  while (end < Math.min(word.length, other.length) - start && word.at(-1 - end) === other.at(-1 - end)) end++;
  return [word.slice(start, word.length - end), other.slice(start, other.length - end)];
}

function commonStart(word: string, other: string): number {
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  return start;
}
