/**
 * How alike company names are, as the product's own search by name sees it: by trigrams, the way pg_trgm makes them.
 *
 * @module
 */

export interface NameDistance {
  /**
   * The largest share of its trigrams that `name`, or a name kept before, has in common with the other: an upper bound of
   * pg_trgm's similarity and word similarity in both directions.
   */
  closest(name: string): number;
  keep(name: string): void;
}

export function createNameDistance(): NameDistance {
  const namesByTrigram = new Map<string, number[]>();
  const sizes: number[] = [];
  return {
    closest(name) {
      const own = trigramsOf(name);
      const shared = new Map<number, number>();
      for (const trigram of own) {
        for (const index of namesByTrigram.get(trigram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
      let closest = 0;
      for (const [index, count] of shared) closest = Math.max(closest, count / Math.min(own.size, sizes[index] ?? own.size));
      return closest;
    },
    keep(name) {
      const own = trigramsOf(name);
      for (const trigram of own) {
        const names = namesByTrigram.get(trigram);
        if (names === undefined) namesByTrigram.set(trigram, [sizes.length]);
        else names.push(sizes.length);
      }
      sizes.push(own.size);
    },
  };
}

/** Each word with two blanks before it and one behind, cut into threes. */
function trigramsOf(name: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word === "") continue;
    const padded = `  ${word} `;
    for (let index = 0; index + 3 <= padded.length; index++) trigrams.add(padded.slice(index, index + 3));
  }
  return trigrams;
}
