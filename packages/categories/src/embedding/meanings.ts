/**
 * How near a payment's text is to what each category says of itself.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { LabelSet } from "../learning/label-set.ts";
import type { Embedder } from "./embedder.ts";
import type { EmbeddingStore } from "./embedding-store.ts";

/** Steepness: a cosine higher by 0.1 is worth 2.5 in log-odds. Calibration corrects it for a team. */
const steepness = 25;

/** The model is part of the key: another model embeds anew. */
export function embeddingKey(model: string, text: string): string {
  return `${model}:${createHash("sha256").update(text).digest("hex")}`;
}

export class Meanings {
  readonly #embedder: Embedder;
  readonly #store: EmbeddingStore;
  readonly #labels: LabelSet;
  readonly #vectors = new Map<string, Float64Array>();

  constructor(embedder: Embedder, store: EmbeddingStore, labels: LabelSet) {
    this.#embedder = embedder;
    this.#store = store;
    this.#labels = labels;
  }

  /** Embeds what is not embedded yet, the categories' own texts included. Resolves to whether anything is new here. */
  async prepare(texts: readonly string[], options: { readonly signal?: AbortSignal }): Promise<boolean> {
    const described = this.#labels.names.map((_, label) => this.#describe(label));
    const wanted = [...new Set([...texts, ...described])].filter((text) => text !== "" && !this.#vectors.has(text));
    if (wanted.length === 0) return false;
    const keys = new Map(wanted.map((text) => [text, embeddingKey(this.#embedder.model, text)]));
    const stored = await this.#store.read([...keys.values()]);
    const missing = wanted.filter((text) => !stored.has(keys.get(text) ?? ""));
    const embedded = missing.length === 0 ? [] : await this.#embedder.embed(missing, options);
    const fresh = new Map(missing.map((text, index) => [keys.get(text) ?? "", embedded[index] ?? []]));
    if (fresh.size > 0) await this.#store.write(fresh);
    for (const text of wanted) {
      const vector = stored.get(keys.get(text) ?? "") ?? fresh.get(keys.get(text) ?? "");
      if (vector !== undefined && vector.length > 0) this.#vectors.set(text, normalised(vector));
    }
    return true;
  }

  /** Log-odds of every label against all labels being alike; undefined until the text and all categories are embedded. */
  logOdds(text: string): Float64Array | undefined {
    const vector = this.#vectors.get(text);
    if (vector === undefined) return undefined;
    const scores = new Float64Array(this.#labels.size);
    for (let label = 0; label < scores.length; label += 1) {
      const described = this.#vectors.get(this.#describe(label));
      if (described === undefined) return undefined;
      scores[label] = steepness * dot(vector, described);
    }
    const highest = scores.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
    const sum = scores.reduce((total, each) => total + Math.exp(each - highest), 0);
    return scores.map((each) => each - highest - Math.log(sum) + Math.log(scores.length));
  }

  #describe(label: number): string {
    const category = this.#labels.category(label);
    if (category === undefined) return this.#labels.nameOf(label).replace(/[_/-]+/g, " ");
    const { name, description } = category;
    return [name.en, description.en, name.de, name.sl].filter((text) => text !== undefined).join(". ");
  }
}

function normalised(vector: readonly number[]): Float64Array {
  const length = Math.hypot(...vector) || 1;
  return Float64Array.from(vector, (each) => each / length);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
