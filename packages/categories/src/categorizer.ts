/**
 * The categoriser: a team's rules, then what it taught, then what is known of businesses in general.
 *
 * @module
 */
import { z } from "zod";
import { createEmbeddingStore } from "./embedding/embedding-store.ts";
import { Meanings } from "./embedding/meanings.ts";
import { type CompiledRule, compileRule, ruleSchema } from "./evidence/rules.ts";
import { Cues, meaningText } from "./learning/cues.ts";
import type { Forecast } from "./learning/example.ts";
import { Judge, type Judgement } from "./learning/judge.ts";
import { LabelSet } from "./learning/label-set.ts";
import { Lessons } from "./learning/lessons.ts";
import { type Trace, traceOf } from "./learning/trace.ts";
import { TrackRecords } from "./learning/track-records.ts";
import { type Categorizer, type CategorizerOptions, type Lesson, lessonSchema, parseOr } from "./options.ts";
import { foldText } from "./payee/fold-text.ts";
import { createPayeeCleaner } from "./payee/payee-cache.ts";
import { type Reason, reasonOfFirstSight, reasonOfMemory, reasonOfRule, reasonOfTold, titleOf } from "./reason.ts";
import type { Categorized } from "./result.ts";
import { type CategorizerState, categorizerStateSchema } from "./state.ts";
import { taxonomySchema } from "./taxonomy/category.ts";
import { defaultTaxonomy } from "./taxonomy/default-taxonomy.ts";
import { type Transaction, type TransactionInput, transactionSchema } from "./transaction.ts";

const defaultThreshold = 0.7;
const ruleConfidence = 0.99;
/** Forecasts remembered until their labels come. */
const openForecasts = 100_000;

/** Throws `invalid` for a taxonomy, rules or a state that cannot be used. */
export function createCategorizer(options: CategorizerOptions = {}): Categorizer {
  return new LearningCategorizer(options);
}

class LearningCategorizer implements Categorizer {
  readonly #threshold: number;
  readonly #rules: readonly CompiledRule[];
  readonly #labels: LabelSet;
  readonly #cues: Cues;
  readonly #lessons: Lessons;
  readonly #judge: Judge;
  readonly #records: TrackRecords;
  readonly #meanings: Meanings | undefined;
  readonly #clean = createPayeeCleaner();
  readonly #forecasts = new Map<string, Forecast>();
  #nextSequence: number;

  constructor(options: CategorizerOptions) {
    const { taxonomy = defaultTaxonomy, rules = [], state, embedder, embeddings = createEmbeddingStore() } = options;
    this.#threshold = options.threshold ?? defaultThreshold;
    this.#rules = parseOr(z.array(ruleSchema), rules, "These rules").map(compileRule);
    this.#labels = new LabelSet(parseOr(taxonomySchema, taxonomy, "This taxonomy"));
    this.#meanings = embedder && new Meanings(embedder, embeddings, this.#labels);
    this.#cues = new Cues(this.#labels, (text) => this.#meanings?.logOdds(text));
    this.#lessons = new Lessons(this.#labels, this.#cues);
    this.#judge = new Judge(this.#labels, this.#cues, this.#lessons);
    const kept = state === undefined ? undefined : parseOr(categorizerStateSchema, state, "This state");
    for (const example of kept?.examples ?? []) this.#lessons.add(example, this.#trace(example.transaction));
    this.#records = new TrackRecords(taxonomy === defaultTaxonomy, kept);
    this.#nextSequence = kept?.nextSequence ?? 0;
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
    this.forget(transaction.id);
    const trace = this.#trace(transaction);
    // What was said when it was asked about counts, not what would be said by now.
    const forecast = this.#forecasts.get(transaction.id) ?? this.#forecast(this.#judge.judge(trace));
    const example = { transaction, category, source, sequence: this.#nextSequence, forecast };
    this.#lessons.add(example, trace);
    this.#records.add(example);
    this.#nextSequence += 1;
  }

  forget(id: string): boolean {
    const example = this.#lessons.remove(id);
    if (example === undefined) return false;
    this.#records.remove(example);
    return true;
  }

  state(): CategorizerState {
    return { version: 1, examples: this.#lessons.examples(), ...this.#records.kept(), nextSequence: this.#nextSequence };
  }

  #parse(input: TransactionInput): Transaction {
    return parseOr(transactionSchema, input, "This transaction");
  }

  #trace(transaction: Transaction): Trace {
    return traceOf(transaction, this.#clean(transaction.payee || transaction.text));
  }

  #one(transaction: Transaction): Categorized {
    const trace = this.#trace(transaction);
    const judgement = this.#judge.judge(trace);
    this.#remember(transaction.id, this.#forecast(judgement));
    const ruled = this.#ruled(trace);
    if (ruled !== undefined) return ruled;
    const best = judgement.ranked[0];
    const { confidence, assigned } = this.#decide(judgement);
    return {
      id: transaction.id,
      category: assigned && best !== undefined ? this.#labels.nameOf(best) : null,
      confidence,
      candidates: this.#candidates(judgement, confidence),
      ...this.#reason(judgement, best, assigned),
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

  /** What was just told is followed, and says itself how sure that is. */
  #decide({ ranked, raw, ground, told }: Judgement): { confidence: number; assigned: boolean } {
    const [best] = ranked;
    if (best === undefined) return { confidence: 0, assigned: false };
    const confidence = this.#records.confidence(raw[best] ?? 0, ground);
    return { confidence, assigned: told === best || confidence >= this.#threshold };
  }

  /** Confidences of the best three; together never more than 1. */
  #candidates({ ranked, raw }: Judgement, confidence: number): Categorized["candidates"] {
    const rest = 1 - (raw[ranked[0] ?? 0] ?? 0);
    return ranked.map((label, place) => ({
      category: this.#labels.nameOf(label),
      confidence:
        place === 0 ? confidence : rest === 0 ? 0 : Math.min(confidence, ((raw[label] ?? 0) / rest) * (1 - confidence)),
    }));
  }

  #forecast(judgement: Judgement): Forecast {
    const { ranked, raw, ground } = judgement;
    const best = ranked[0];
    if (best === undefined) return { category: "", raw: 0, assigned: false, ground };
    return {
      category: this.#labels.nameOf(best),
      raw: Math.min(1, raw[best] ?? 0),
      assigned: this.#decide(judgement).assigned,
      ground,
    };
  }

  #remember(id: string, forecast: Forecast): void {
    this.#forecasts.delete(id);
    this.#forecasts.set(id, forecast);
    if (this.#forecasts.size <= openForecasts) return;
    const [oldest] = this.#forecasts.keys();
    if (oldest !== undefined) this.#forecasts.delete(oldest);
  }

  #reason({ trace, history, sight, ranked, told, ground }: Judgement, best: number | undefined, sure: boolean): Reason {
    if (told !== undefined && ground === "told") return reasonOfTold(trace, titleOf(this.#labels, told));
    if (history !== undefined && best !== undefined) return reasonOfMemory(trace, history, this.#labels, best, ranked[1], sure);
    return reasonOfFirstSight(trace, sight, this.#labels, best);
  }
}
