/**
 * The categoriser: a team's rules, then what it taught, then what is known of businesses in general.
 *
 * @module
 */
import { OmniError } from "@omni/core";
import { z } from "zod";
import type { Embedder } from "./embedding/embedder.ts";
import { createEmbeddingStore, type EmbeddingStore } from "./embedding/embedding-store.ts";
import { Meanings } from "./embedding/meanings.ts";
import { type CompiledRule, compileRule, type Rule, ruleSchema } from "./evidence/rules.ts";
import { Calibration } from "./learning/calibration.ts";
import { Cues, type FirstSight, meaningText } from "./learning/cues.ts";
import type { Example, Forecast } from "./learning/example.ts";
import { LabelSet } from "./learning/label-set.ts";
import { PayeeHistory } from "./learning/payee-history.ts";
import { type Trace, traceOf } from "./learning/trace.ts";
import { foldText } from "./payee/fold-text.ts";
import { createPayeeCleaner } from "./payee/payee-cache.ts";
import { reasonOfFirstSight, reasonOfMemory, reasonOfRule, reasonOfTold, titleOf } from "./reason.ts";
import type { Categorized } from "./result.ts";
import { type CategorizerState, categorizerStateSchema } from "./state.ts";
import { type Category, taxonomySchema } from "./taxonomy/category.ts";
import { defaultTaxonomy } from "./taxonomy/default-taxonomy.ts";
import { type Transaction, type TransactionInput, transactionSchema } from "./transaction.ts";

export interface CategorizerOptions {
  /** The team's categories; the default taxonomy when left out, none (labels alone are learnt) when empty. */
  readonly taxonomy?: readonly Category[];
  /** In order: the first that fits decides. */
  readonly rules?: readonly Rule[];
  /** What `state()` gave before. */
  readonly state?: unknown;
  /** The least confidence at which a category is assigned; 0.7 when left out. */
  readonly threshold?: number;
  /** Without one, meanings are not compared. */
  readonly embedder?: Embedder;
  readonly embeddings?: EmbeddingStore;
}

export interface Lesson {
  readonly transaction: TransactionInput;
  readonly category: string;
  /** `correction` when a person set it and expects it to be followed the next time; `booking`, the default, when it came with the books. */
  readonly source?: "booking" | "correction";
}

export interface Categorizer {
  /** One result a transaction, in order, each with its transaction's id. Throws `invalid` for a transaction that is none. */
  categorize(transactions: readonly TransactionInput[]): Categorized[];
  /** Embeds what `categorize` will compare; does nothing without an embedder. Rejects when the embedder does. */
  prepare(transactions: readonly TransactionInput[], options?: { readonly signal?: AbortSignal }): Promise<void>;
  /** Teaches one category; what the same id was taught before is replaced. It holds from the next call on. */
  learn(lesson: Lesson): void;
  /** Undoes `learn`; false when nothing was taught under this id (or it made room for newer ones of its payee). */
  forget(id: string): boolean;
  state(): CategorizerState;
}

const defaultThreshold = 0.7;
const ruleConfidence = 0.99;
/** How sure it is that what was just told holds the next time, before calibration. */
const toldConfidence = 0.7;
/** A payee with no more examples than this follows the one told last; an established one only for the same amount. */
const youngPayee = 2;
const sameAmount = 1e-3;
/** Forecasts remembered until their labels come. */
const openForecasts = 100_000;
/** Of a category for money in when money goes out: a reversal is possible, not likely. */
const wrongDirection = 0.02;

const lessonSchema = z.object({
  transaction: transactionSchema,
  category: z.string().min(1).max(200),
  source: z.enum(["booking", "correction"]).default("booking"),
});

interface Judgement {
  readonly trace: Trace;
  readonly history: PayeeHistory | undefined;
  readonly sight: FirstSight;
  /** Labels by raw probability, best first. */
  readonly ranked: readonly number[];
  readonly raw: Float64Array;
  /** The label that was just given to this payee, where it is to be followed. */
  readonly told: number | undefined;
  /** Memory would say something else than what was told. */
  readonly overruled: boolean;
}

export function createCategorizer(options: CategorizerOptions = {}): Categorizer {
  return new LearningCategorizer(options);
}

function parseOr<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new OmniError("invalid", `${what} cannot be used: ${z.prettifyError(parsed.error)}`, {
    details: { issues: parsed.error.issues },
  });
}

class LearningCategorizer implements Categorizer {
  readonly #threshold: number;
  readonly #rules: readonly CompiledRule[];
  readonly #labels: LabelSet;
  readonly #cues: Cues;
  readonly #meanings: Meanings | undefined;
  readonly #clean = createPayeeCleaner();
  readonly #histories = new Map<string, PayeeHistory>();
  /** Id → payee key of everything taught and remembered. */
  readonly #taught = new Map<string, string>();
  readonly #forecasts = new Map<string, Forecast>();
  readonly #seen = new Calibration({ slope: 1.05, shift: 0, slopeSpread: 0.05, shiftSpread: 0.1 });
  readonly #first: Calibration;
  #nextSequence = 0;

  constructor({
    taxonomy = defaultTaxonomy,
    rules = [],
    state,
    threshold = defaultThreshold,
    embedder,
    embeddings,
  }: CategorizerOptions) {
    this.#threshold = threshold;
    this.#rules = parseOr(z.array(ruleSchema), rules, "These rules").map(compileRule);
    this.#labels = new LabelSet(parseOr(taxonomySchema, taxonomy, "This taxonomy"));
    this.#meanings = embedder && new Meanings(embedder, embeddings ?? createEmbeddingStore(), this.#labels);
    this.#cues = new Cues(this.#labels, (text) => this.#meanings?.logOdds(text));
    // Names of businesses point at our own categories better than at ones whose customs are still to be learnt.
    this.#first = new Calibration({
      slope: 1,
      shift: taxonomy === defaultTaxonomy ? 0 : -0.4,
      slopeSpread: 0.25,
      shiftSpread: 0.5,
    });
    if (state !== undefined) this.#load(parseOr(categorizerStateSchema, state, "This state"));
  }

  categorize(transactions: readonly TransactionInput[]): Categorized[] {
    return transactions.map((input) => this.#one(this.#parse(input)));
  }

  async prepare(transactions: readonly TransactionInput[], options: { readonly signal?: AbortSignal } = {}): Promise<void> {
    if (this.#meanings === undefined) return;
    const texts = transactions.map((input) => meaningText(this.#trace(this.#parse(input))));
    if (await this.#meanings.prepare(texts, options)) this.#cues.refresh();
  }

  learn(lesson: Lesson): void {
    const { transaction, category, source } = parseOr(lessonSchema, lesson, "This lesson");
    const open = this.#forecasts.get(transaction.id);
    this.forget(transaction.id);
    const forecast = open ?? this.#forecast(this.#judge(transaction));
    this.#add({ transaction, category, source, sequence: this.#nextSequence, forecast });
    this.#nextSequence += 1;
  }

  forget(id: string): boolean {
    const key = this.#taught.get(id);
    const history = key === undefined ? undefined : this.#histories.get(key);
    const removed = history?.remove(id);
    if (key === undefined || history === undefined || removed === undefined) return false;
    this.#taught.delete(id);
    this.#record(removed.example, "remove");
    this.#revote(key, history, removed.trace);
    if (history.examples.length === 0) this.#histories.delete(key);
    return true;
  }

  state(): CategorizerState {
    const examples = [...this.#histories.values()].flatMap((history) => history.examples.map(({ example }) => example));
    return {
      version: 1,
      examples: examples.sort((one, other) => one.sequence - other.sequence),
      nextSequence: this.#nextSequence,
    };
  }

  #load({ examples, nextSequence }: CategorizerState): void {
    for (const example of examples) this.#add(example);
    this.#nextSequence = nextSequence;
  }

  #parse(input: TransactionInput): Transaction {
    return parseOr(transactionSchema, input, "This transaction");
  }

  #trace(transaction: Transaction): Trace {
    return traceOf(transaction, this.#clean(transaction.payee || transaction.text));
  }

  #add(example: Example): void {
    const trace = this.#trace(example.transaction);
    const { key } = trace.payee;
    const history = this.#histories.get(key) ?? new PayeeHistory();
    this.#histories.set(key, history);
    const dropped = history.add({ example, trace, label: this.#labels.indexOf(example.category) });
    if (dropped !== undefined) this.#taught.delete(dropped.example.transaction.id);
    this.#taught.set(example.transaction.id, key);
    this.#record(example, "add");
    this.#revote(key, history, trace);
  }

  #revote(key: string, history: PayeeHistory, trace: Trace): void {
    this.#cues.vote(history.examples[0]?.trace ?? trace, key, history.shares());
  }

  #record({ forecast, category, sequence }: Example, change: "add" | "remove"): void {
    // What is followed because it was told says nothing about how good the guesses are.
    if (forecast === null || forecast.told || forecast.category === "") return;
    const calibration = forecast.firstSight ? this.#first : this.#seen;
    if (change === "remove") calibration.remove(sequence);
    else calibration.add({ sequence, raw: forecast.raw, right: forecast.category === category });
  }

  #one(transaction: Transaction): Categorized {
    const trace = this.#trace(transaction);
    const ruled = this.#ruled(trace);
    const judgement = this.#judge(transaction, trace);
    this.#remember(transaction.id, this.#forecast(judgement));
    if (ruled !== undefined) return ruled;
    const best = judgement.ranked[0];
    const confidence = best === undefined ? 0 : this.#confidenceOf(judgement, best);
    const sure = best !== undefined && confidence >= this.#threshold;
    return {
      id: transaction.id,
      category: sure ? this.#labels.nameOf(best) : null,
      confidence,
      candidates: this.#candidates(judgement, confidence),
      ...this.#why(judgement, best, sure),
    };
  }

  #ruled(trace: Trace): Categorized | undefined {
    if (this.#rules.length === 0) return undefined;
    const { transaction, payee } = trace;
    const subject = { transaction, payeeKey: payee.key, foldedPayee: foldText(transaction.payee || transaction.text) };
    const found = this.#rules.find(({ fits }) => fits(subject));
    if (found === undefined) return undefined;
    const { category } = found.rule;
    const title = titleOf(this.#labels, this.#labels.indexOf(category));
    const candidates = [{ category, confidence: ruleConfidence }];
    return { id: transaction.id, category, confidence: ruleConfidence, candidates, ...reasonOfRule(found.rule, title) };
  }

  #judge(transaction: Transaction, trace = this.#trace(transaction)): Judgement {
    const history = this.#histories.get(trace.payee.key);
    const sight = this.#cues.firstSight(trace);
    const raw = history === undefined ? sight.probabilities.slice() : history.judge(trace, sight.probabilities);
    this.#heedDirection(trace, raw);
    const ranked = bestOf(raw, 3);
    const told = history && this.#toldLabel(trace, history);
    // Where memory would say the same, it knows better how sure that is.
    if (told === undefined || told === ranked[0]) return { trace, history, sight, raw, ranked, told, overruled: false };
    const heeded = raw.map((probability, label) => (1 - toldConfidence) * probability + (label === told ? toldConfidence : 0));
    return { trace, history, sight, raw: heeded, ranked: bestOf(heeded, 3), told, overruled: true };
  }

  #heedDirection({ negative, size }: Trace, raw: Float64Array): void {
    if (!this.#labels.closed || size === 0) return;
    const wrong = negative ? "in" : "out";
    let sum = 0;
    for (let label = 0; label < raw.length; label += 1) {
      if (this.#labels.category(label)?.direction === wrong) raw[label] = (raw[label] ?? 0) * wrongDirection;
      sum += raw[label] ?? 0;
    }
    for (let label = 0; label < raw.length; label += 1) raw[label] = (raw[label] ?? 0) / sum;
  }

  /** ADR 7: whom to believe when the last word on a payee contradicts what was said of it. */
  #toldLabel(trace: Trace, history: PayeeHistory): number | undefined {
    const latest = history.latest();
    if (latest === undefined) return undefined;
    const { source, forecast, category } = latest.example;
    if (source === "correction") return latest.label;
    const contradicted = forecast !== null && (!forecast.assigned || forecast.category !== category);
    if (!contradicted) return undefined;
    const same = Math.abs(latest.trace.logSize - trace.logSize) < sameAmount && latest.trace.negative === trace.negative;
    return same || history.examples.length <= youngPayee ? latest.label : undefined;
  }

  #confidenceOf({ raw, history, told }: Judgement, label: number): number {
    const calibrated = (history === undefined ? this.#first : this.#seen).confidence(raw[label] ?? 0);
    return told === label ? Math.max(calibrated, this.#threshold) : calibrated;
  }

  /** Confidences of the best three; together never more than 1. */
  #candidates(judgement: Judgement, best: number): Categorized["candidates"] {
    const { ranked, raw } = judgement;
    const rest = 1 - (raw[ranked[0] ?? 0] ?? 0);
    return ranked.map((label, place) => ({
      category: this.#labels.nameOf(label),
      confidence: place === 0 ? best : rest === 0 ? 0 : ((raw[label] ?? 0) / rest) * (1 - best),
    }));
  }

  #forecast(judgement: Judgement): Forecast {
    const { ranked, raw, history } = judgement;
    const best = ranked[0];
    if (best === undefined) return { category: "", raw: 0, assigned: false, firstSight: true, told: false };
    return {
      category: this.#labels.nameOf(best),
      raw: raw[best] ?? 0,
      assigned: this.#confidenceOf(judgement, best) >= this.#threshold,
      firstSight: history === undefined,
      told: judgement.overruled,
    };
  }

  #remember(id: string, forecast: Forecast): void {
    this.#forecasts.delete(id);
    this.#forecasts.set(id, forecast);
    if (this.#forecasts.size <= openForecasts) return;
    const [oldest] = this.#forecasts.keys();
    if (oldest !== undefined) this.#forecasts.delete(oldest);
  }

  #why({ trace, history, sight, ranked, told, overruled }: Judgement, best: number | undefined, sure: boolean) {
    if (told !== undefined && overruled) return reasonOfTold(trace, titleOf(this.#labels, told));
    if (history !== undefined && best !== undefined) return reasonOfMemory(trace, history, this.#labels, best, ranked[1], sure);
    return reasonOfFirstSight(trace, sight, this.#labels, best);
  }
}

function bestOf(raw: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let label = 0; label < raw.length; label += 1) {
    const value = raw[label] ?? 0;
    let place = best.length;
    while (place > 0 && (raw[best[place - 1] ?? 0] ?? 0) < value) place -= 1;
    if (place < count) best.splice(place, 0, label);
    if (best.length > count) best.pop();
  }
  return best;
}
