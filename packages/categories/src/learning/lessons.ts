import type { Cues } from "./cues.ts";
import type { Example } from "./example.ts";
import type { LabelSet } from "./label-set.ts";
import { PayeeHistory } from "./payee-history.ts";
import type { Trace } from "./trace.ts";

/** Everything taught, by payee; tells the cues how each payee votes. */
export class Lessons {
  readonly #labels: LabelSet;
  readonly #cues: Cues;
  readonly #histories = new Map<string, PayeeHistory>();
  /** Id → payee key. */
  readonly #keys = new Map<string, string>();

  constructor(labels: LabelSet, cues: Cues) {
    this.#labels = labels;
    this.#cues = cues;
  }

  historyOf(key: string): PayeeHistory | undefined {
    return this.#histories.get(key);
  }

  /** `trace`: of the example's transaction, which must not be there yet. */
  add(example: Example, trace: Trace): void {
    const { key } = trace.payee;
    const history = this.#histories.get(key) ?? new PayeeHistory();
    this.#histories.set(key, history);
    const dropped = history.add({ example, trace, label: this.#labels.indexOf(example.category) });
    if (dropped !== undefined) this.#keys.delete(dropped.example.transaction.id);
    this.#keys.set(example.transaction.id, key);
    this.#vote(key, history, trace);
  }

  /** What was taught under this id; undefined where nothing was. */
  remove(id: string): Example | undefined {
    const key = this.#keys.get(id);
    const history = key === undefined ? undefined : this.#histories.get(key);
    const removed = history?.remove(id);
    if (key === undefined || history === undefined || removed === undefined) return undefined;
    this.#keys.delete(id);
    this.#vote(key, history, removed.trace);
    if (history.examples.length === 0) this.#histories.delete(key);
    return removed.example;
  }

  /** In the order they were given. */
  examples(): Example[] {
    return [...this.#histories.values()]
      .flatMap((history) => history.examples.map(({ example }) => example))
      .sort((one, other) => one.sequence - other.sequence);
  }

  #vote(key: string, history: PayeeHistory, trace: Trace): void {
    this.#cues.vote(history.examples[0]?.trace ?? trace, key, history.shares());
  }
}
