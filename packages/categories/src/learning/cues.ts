/**
 * What is known of a payee before any of its own examples: how other payees with the same cues were booked. Cues are the kind of
 * business its words or its merchant code speak of, its legal form, its usual size of payment. Each payee has one vote a cue, so
 * that a busy one does not shout; a cue with no record starts from how near the team's categories are to the default one it
 * points at.
 *
 * @module
 */
import { readWords, type WordEvidence } from "../evidence/word-index.ts";
import { groupOf } from "../taxonomy/affinity.ts";
import { type CueSet, centsCue, cuesOf, sizeCue } from "./cue-set.ts";
import type { LabelSet } from "./label-set.ts";
import { NameIndex, type Neighbour } from "./name-index.ts";
import type { Trace } from "./trace.ts";

/** How much a family of cues may shift the odds. */
const trust = { kind: 1, group: 0, form: 0.5, size: 0.5, cents: 0.5, code: 0.6, meaning: 0.7 };
type Family = keyof typeof trust;
/** Payees that must agree before a cue's own record outweighs what it starts from. */
const recordNeeded = 14;
const startFromFit = 12;
const startFromGroup = 2;
const startFromPrior = 2;
/** Share of the answer that stays with what is common, whatever the cues say. */
const doubt = 0.08;
const neighbourWeight = 20;
const neighbourTrust = 0.3;
const priorPayees = 0.5;
/** Share of the answer that stays open for a category nobody has taught yet: Good and Turing's estimate, with this many payees of doubt. */
const openDoubt = 1;

/** Everything said of a payee without its own examples. */
export interface FirstSight {
  readonly probabilities: Float64Array;
  readonly words: WordEvidence;
  /** Payees with a name like it, and what they mostly are. */
  readonly neighbours: readonly (Neighbour & { readonly label: number | undefined })[];
  /** Label → payees of this kind that were booked so. */
  readonly kindVotes: Float64Array;
  /** Whether descriptions of categories were compared too. */
  readonly compared: boolean;
}

/** Log-odds of all labels by what a text means; undefined where that is not known. */
export type MeaningOf = (text: string) => Float64Array | undefined;

/** A payment's text as meanings are compared by it. */
export function meaningText({ payee, transaction }: Trace): string {
  return transaction.text === "" ? payee.name : `${payee.name}. ${transaction.text}`;
}

interface Voter {
  cues: CueSet;
  shares: ReadonlyMap<number, number>;
}

export class Cues {
  readonly #labels: LabelSet;
  readonly #meaningOf: MeaningOf;
  readonly #votes = new Map<string, Map<number, number>>();
  readonly #voters = new Map<string, Voter>();
  readonly #names = new NameIndex();
  readonly #prior = new Map<number, number>();
  readonly #known = new Map<string, { revision: number; size: number; sight: FirstSight }>();
  #revision = 0;

  constructor(labels: LabelSet, meaningOf: MeaningOf) {
    this.#labels = labels;
    this.#meaningOf = meaningOf;
  }

  /** Judges anew what was judged before: meanings have become known. */
  refresh(): void {
    this.#revision += 1;
  }

  /** Sets a payee's vote; no shares take it away. */
  vote(trace: Trace | undefined, key: string, shares: ReadonlyMap<number, number>): void {
    this.#revision += 1;
    const before = this.#voters.get(key);
    if (before !== undefined) this.#count(before, -1);
    if (trace === undefined || shares.size === 0) {
      if (before !== undefined) this.#names.remove(key);
      this.#voters.delete(key);
      return;
    }
    if (before === undefined) this.#names.add(key);
    const voter = { cues: cuesOf(trace), shares };
    this.#voters.set(key, voter);
    this.#count(voter, 1);
  }

  #count({ cues, shares }: Voter, sign: 1 | -1): void {
    for (const [label, share] of shares) {
      this.#prior.set(label, Math.max(0, (this.#prior.get(label) ?? 0) + sign * share));
      for (const [cue, weight] of cues) {
        const votes = this.#votes.get(cue) ?? new Map<number, number>();
        votes.set(label, Math.max(0, (votes.get(label) ?? 0) + sign * share * weight));
        this.#votes.set(cue, votes);
      }
    }
  }

  /** What other payees teach about this one; its own vote is left out. Remembered until something is learnt. */
  firstSight(trace: Trace): FirstSight {
    const { transaction, payee } = trace;
    const name = `${payee.words}\n${payee.legalForm}\n${transaction.text}\n${transaction.mcc ?? ""}\n${sizeCue(trace)}\n${centsCue(trace)}`;
    const known = this.#known.get(name);
    if (known !== undefined && known.revision === this.#revision && known.size === this.#labels.size) return known.sight;
    if (this.#known.size > 50_000) this.#known.clear();
    const sight = this.#judge(trace);
    this.#known.set(name, { revision: this.#revision, size: this.#labels.size, sight });
    return sight;
  }

  #judge(trace: Trace): FirstSight {
    const count = this.#labels.size;
    const key = trace.payee.key;
    const own = this.#voters.get(key);
    const prior = this.#priorOf(own, count);
    const logPrior = prior.map(Math.log);
    const odds = Float64Array.from(logPrior);
    const kindVotes = new Float64Array(count);
    for (const [cue, weight] of cuesOf(trace)) {
      const family = cue.slice(0, cue.indexOf(":")) as Family;
      const strength = trust[family] * weight;
      if (strength === 0) continue;
      const votes = this.#votesOf(cue, own, count);
      const start = family === "kind" ? this.#startOf(cue.slice(5), own, prior) : prior;
      let sum = 0;
      for (const vote of votes) sum += vote;
      for (let label = 0; label < count; label += 1) {
        if (family === "kind") kindVotes[label] = (kindVotes[label] ?? 0) + (votes[label] ?? 0);
        const probability = ((votes[label] ?? 0) + recordNeeded * (start[label] ?? 0)) / (sum + recordNeeded);
        odds[label] = (odds[label] ?? 0) + strength * (Math.log(probability) - (logPrior[label] ?? 0));
      }
    }
    const neighbours = this.#names.neighbours(key);
    this.#addNeighbours(neighbours, prior, odds);
    const meaning = this.#meaningOf(meaningText(trace));
    for (let label = 0; label < count; label += 1) odds[label] = (odds[label] ?? 0) + trust.meaning * (meaning?.[label] ?? 0);
    return {
      probabilities: this.#settle(odds, prior),
      words: readWords(trace.payee.words),
      neighbours: neighbours.map((neighbour) => ({ ...neighbour, label: this.#usualLabel(neighbour.key) })),
      kindVotes,
      compared: meaning !== undefined,
    };
  }

  #priorOf(own: Voter | undefined, count: number): Float64Array {
    const prior = new Float64Array(count);
    let total = 0;
    for (let label = 0; label < count; label += 1) {
      const taught = this.#prior.get(label) ?? 0;
      // A label that was taught and taken back is as good as never heard of.
      const start = this.#labels.closed || taught > 1e-9 ? priorPayees : 1e-9;
      prior[label] = Math.max(0, taught - (own?.shares.get(label) ?? 0)) + start;
      total += prior[label] ?? 0;
    }
    return prior.map((votes) => votes / total);
  }

  #votesOf(cue: string, own: Voter | undefined, count: number): Float64Array {
    const votes = new Float64Array(count);
    const weight = own?.cues.get(cue) ?? 0;
    for (const [label, vote] of this.#votes.get(cue) ?? []) {
      votes[label] = Math.max(0, vote - weight * (own?.shares.get(label) ?? 0));
    }
    return votes;
  }

  /** What a kind of business is booked under before it has a record: by the categories' names, and by its group's record. */
  #startOf(kind: string, own: Voter | undefined, prior: Float64Array): Float64Array {
    const fits = this.#labels.fits(kind);
    const group = this.#votesOf(`group:${groupOf(kind)}`, own, prior.length);
    let groupSum = 0;
    for (const vote of group) groupSum += vote;
    const scale = startFromGroup / (groupSum + startFromGroup);
    const start = prior.map(
      (share, label) => startFromPrior * share + startFromFit * (fits[label] ?? 0) + scale * (group[label] ?? 0),
    );
    const sum = start.reduce((total, each) => total + each, 0);
    return start.map((each) => each / sum);
  }

  #addNeighbours(neighbours: readonly Neighbour[], prior: Float64Array, odds: Float64Array): void {
    if (neighbours.length === 0) return;
    const votes = new Float64Array(prior.length);
    let sum = 0;
    for (const { key, likeness } of neighbours) {
      const weight = neighbourWeight * Math.max(0, likeness - 0.3) ** 2;
      for (const [label, share] of this.#voters.get(key)?.shares ?? []) votes[label] = (votes[label] ?? 0) + weight * share;
      sum += weight;
    }
    for (let label = 0; label < prior.length; label += 1) {
      const before = prior[label] ?? 0;
      odds[label] = (odds[label] ?? 0) + neighbourTrust * Math.log(((votes[label] ?? 0) + before) / ((sum + 1) * before));
    }
  }

  #settle(odds: Float64Array, prior: Float64Array): Float64Array {
    const highest = odds.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
    const weights = odds.map((each) => Math.exp(each - highest));
    const sum = weights.reduce((total, each) => total + each, 0);
    const known = 1 - this.#unheardOf();
    return weights.map((weight, label) => known * (((1 - doubt) * weight) / sum + doubt * (prior[label] ?? 0)));
  }

  /** How likely it is that the right category has not been taught yet: as often as payees were the only ones of theirs. */
  #unheardOf(): number {
    if (this.#labels.closed) return 0;
    let alone = openDoubt;
    for (const payees of this.#prior.values()) if (payees < 1.5) alone += Math.min(1, payees);
    return alone / (this.#voters.size + 2 * openDoubt);
  }

  /** How a neighbour was booked most. */
  #usualLabel(key: string): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const [label, share] of this.#voters.get(key)?.shares ?? []) {
      if (share > most) [best, most] = [label, share];
    }
    return best;
  }
}
