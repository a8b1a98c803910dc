/**
 * What needs no product: four ways to guess a payee's category from its own labels, each with the confidence that suits it.
 *
 * @module
 */
export interface Guess {
  readonly category: string | null;
  readonly confidence: number;
}
export interface Floor {
  readonly name: string;
  guess(labels: readonly string[]): Guess;
}

const none: Guess = { category: null, confidence: 0 };

/** Shares of the labels, the latest first; `keep` is what is left of a label's weight when another comes after it. */
function weighted(labels: readonly string[], keep: number, doubt: number): Guess {
  const weights = new Map<string, number>();
  let weight = 1;
  let total = doubt;
  for (const label of labels.toReversed()) {
    weights.set(label, (weights.get(label) ?? 0) + weight);
    total += weight;
    weight *= keep;
  }
  const [best] = [...weights].sort(([, one], [, other]) => other - one);
  return best === undefined ? none : { category: best[0], confidence: best[1] / total };
}

export const floors: readonly Floor[] = [
  { name: "payee majority", guess: (labels) => weighted(labels, 1, 0) },
  { name: "last label", guess: (labels) => ({ category: labels.at(-1) ?? null, confidence: labels.length > 0 ? 1 : 0 }) },
  {
    name: "last five agree",
    guess: (labels) => {
      const last = labels.slice(-5);
      return { category: last.at(-1) ?? null, confidence: last.length === 5 && new Set(last).size === 1 ? 1 : 0 };
    },
  },
  { name: "recency-weighted memory", guess: (labels) => weighted(labels, 0.9, 1) },
  { name: "same, no doubt about few labels", guess: (labels) => weighted(labels, 0.9, 0) },
];
