/** Numbers that look random and are the same on every run: one generator per seed and stream. */
export interface Random {
  /** 32 random bits, as an unsigned integer. */
  bits(): number;
  /** 0 ≤ x < 1. */
  fraction(): number;
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Normally distributed: mean 0, standard deviation 1. */
  normal(): number;
  /** An item by weight; weights need not add up to one. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T;
}

/**
 * xoshiro128** (Blackman and Vigna, “Scrambled linear pseudorandom number generators”, 2021, doi:10.1145/3460772). `stream`
 * separates the parts of the demo, so that drawing more numbers in one does not change another.
 */
export function createRandom(seed: number, stream: string): Random {
  const nextWord = splitMix(hash(`${seed}:${stream}`));
  let [a, b, c, d] = [nextWord(), nextWord(), nextWord(), nextWord()];

  function bits(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  }

  const fraction = () => bits() / 0x1_0000_0000;
  const integer = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));

  return {
    bits,
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick: (items) => itemAt(items, integer(0, items.length - 1)),
    // Box and Muller, 1958. 1 − x keeps the logarithm away from zero.
    normal: () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction()),
    weighted(items) {
      let left = fraction() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return itemAt(items, items.length - 1)[0];
    },
  };
}

/** The item at `index`; throws where there is none, which only a mistake in the demo's own lists can cause. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${items.length}`);
  return item;
}

/**
 * Says yes for `rate` of the calls, evenly spread: with 100 calls and a rate of 0.01 exactly once, where `chance` might not
 * happen at all. For what a demo must not lack.
 */
export function createShare(rate: number, random: Random): () => boolean {
  let filled = random.fraction();
  return () => {
    filled += rate;
    if (filled < 1) return false;
    filled -= 1;
    return true;
  };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** FNV-1a of Fowler, Noll and Vo, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** SplitMix with MurmurHash3's 32-bit finaliser: spreads a small seed over xoshiro's state, as its authors advise. */
function splitMix(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  };
}
