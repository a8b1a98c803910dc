import { type Affinity, affinityOf, fitOf } from "../taxonomy/affinity.ts";
import type { Category } from "../taxonomy/category.ts";

/** The categories that can be said, numbered: those of the taxonomy, and whatever a label named since. */
export class LabelSet {
  readonly names: string[] = [];
  /** The taxonomy says all there are; an open set grows with what is taught. */
  readonly closed: boolean;
  readonly #indexes = new Map<string, number>();
  readonly #affinities: Affinity[] = [];
  readonly #categories: ReadonlyMap<string, Category>;
  readonly #fits = new Map<string, Float64Array>();

  constructor(taxonomy: readonly Category[]) {
    this.closed = taxonomy.length > 0;
    this.#categories = new Map(taxonomy.map((category) => [category.id, category]));
    const parents = new Set(taxonomy.map(({ parent }) => parent));
    // A group that has categories below it is no answer by itself.
    for (const { id } of taxonomy) if (!parents.has(id)) this.indexOf(id);
  }

  get size(): number {
    return this.names.length;
  }

  /** Adds the label when it is new. */
  indexOf(name: string): number {
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    const index = this.names.length;
    this.names.push(name);
    this.#indexes.set(name, index);
    this.#affinities.push(affinityOf(name, this.#categories.get(name)));
    this.#fits.clear();
    return index;
  }

  nameOf(index: number): string {
    return this.names[index] ?? "";
  }

  category(index: number): Category | undefined {
    return this.#categories.get(this.nameOf(index));
  }

  /** How well each label fits what points at a default category. */
  fits(hinted: string): Float64Array {
    const known = this.#fits.get(hinted);
    if (known !== undefined) return known;
    const fits = Float64Array.from(this.#affinities, (affinity) => fitOf(affinity, hinted));
    this.#fits.set(hinted, fits);
    return fits;
  }
}
