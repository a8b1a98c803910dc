/**
 * Payees whose names look alike: `Savills (UK)` and `Savills Management`. Words and pieces of words, rare ones counting more.
 *
 * @module
 */

const pieceLengths = [4, 5];
/** A piece that this many payees have says nothing; it also bounds the work of a look-up. */
const commonest = 40;
const most = 12;
/** Names less alike than this share only a common word. */
const leastAlike = 0.3;

export interface Neighbour {
  readonly key: string;
  /** 0–1: how much of the name, weighed by rarity, the other has too. */
  readonly likeness: number;
}

function piecesOf(key: string): string[] {
  const pieces = new Set<string>();
  for (const word of key.split(" ")) {
    pieces.add(`=${word}`);
    const bounded = `^${word}$`;
    for (const length of pieceLengths) {
      for (let start = 0; start + length <= bounded.length; start += 1) pieces.add(bounded.slice(start, start + length));
    }
  }
  return [...pieces];
}

export class NameIndex {
  readonly #payees = new Map<string, Set<string>>();
  #size = 0;

  add(key: string): void {
    for (const piece of piecesOf(key)) {
      const payees = this.#payees.get(piece);
      if (payees === undefined) this.#payees.set(piece, new Set([key]));
      else payees.add(key);
    }
    this.#size += 1;
  }

  remove(key: string): void {
    for (const piece of piecesOf(key)) {
      const payees = this.#payees.get(piece);
      payees?.delete(key);
      if (payees?.size === 0) this.#payees.delete(piece);
    }
    this.#size -= 1;
  }

  /** The payees most alike, best first; never `key` itself. */
  neighbours(key: string): Neighbour[] {
    const scores = new Map<string, number>();
    let total = 0;
    for (const piece of piecesOf(key)) {
      const payees = this.#payees.get(piece);
      const others = payees === undefined ? 0 : payees.size - (payees.has(key) ? 1 : 0);
      const rarity = Math.log((this.#size + 1) / Math.max(1, others));
      total += rarity;
      if (payees === undefined || others > commonest) continue;
      for (const other of payees) if (other !== key) scores.set(other, (scores.get(other) ?? 0) + rarity);
    }
    return [...scores]
      .map(([other, score]) => ({ key: other, likeness: total === 0 ? 0 : score / total }))
      .filter(({ likeness }) => likeness >= leastAlike)
      .sort((one, other) => other.likeness - one.likeness || (one.key < other.key ? -1 : 1))
      .slice(0, most);
  }
}
