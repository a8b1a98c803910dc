/**
 * How near a team's own category is to each of the default ones, read from its id, name and description alone. So what is known
 * about businesses in general speaks about categories nobody has described to us.
 *
 * @module
 */
import { readWords } from "../evidence/word-index.ts";
import { foldText } from "../payee/fold-text.ts";
import type { Category } from "./category.ts";
import { defaultTaxonomy } from "./default-taxonomy.ts";

/** Default category id → share; the shares of one category add up to 1, or there are none. */
export type Affinity = ReadonlyMap<string, number>;

const nameWeight = 2;
const shortestWord = 3;
/** Words that any category's name may have. */
const empty = new Set(
  "cost costs expense expenses fee fees other general misc and the for kosten aufwand ausgaben sonstige allgemeine und fur stroski odhodki ostalo splosno drugi druge in za".split(
    " ",
  ),
);
const byWord = new Map<string, Map<string, number>>();

function index(id: string, text: string | undefined, weight: number): void {
  for (const word of foldText(text ?? "").split(" ")) {
    if (word.length < shortestWord || empty.has(word)) continue;
    const ids = byWord.get(word) ?? new Map<string, number>();
    ids.set(id, Math.max(weight, ids.get(id) ?? 0));
    byWord.set(word, ids);
  }
}

for (const { id, name, description } of defaultTaxonomy) {
  for (const text of Object.values(name)) index(id, text, nameWeight);
  for (const text of Object.values(description)) index(id, text, 1);
}
const known = new Set(defaultTaxonomy.map(({ id }) => id));

/** `label`: a category's id; `category`: what else is known of it. A default id is wholly itself. */
export function affinityOf(label: string, category?: Category): Affinity {
  if (known.has(label)) return new Map([[label, 1]]);
  const texts =
    category === undefined ? [label] : [label, ...Object.values(category.name), ...Object.values(category.description)];
  const scores = new Map<string, number>();
  const add = (id: string, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
  for (const text of texts) {
    if (text === undefined) continue;
    const folded = foldText(text)
      .split(" ")
      .filter((word) => !empty.has(word))
      .join(" ");
    for (const word of folded.split(" ")) {
      const ids = byWord.get(word) ?? byWord.get(`${word}s`) ?? byWord.get(word.replace(/s$/, ""));
      for (const [id, weight] of ids ?? []) add(id, weight / (ids?.size ?? 1));
    }
    for (const [id, strength] of readWords(folded).hints) add(id, strength);
  }
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0);
  return new Map([...scores].map(([id, score]) => [id, score / total]));
}

export const groupOf = (id: string): string => id.split("/", 1)[0] ?? id;

/** How well what points at the default category `hinted` fits a category of this affinity: 0–1, with less for the same group. */
export function fitOf(affinity: Affinity, hinted: string): number {
  let sum = 0;
  const group = groupOf(hinted);
  // Our own categories are told apart on purpose; those of others overlap with the neighbours of what they are called.
  const sibling = affinity.size === 1 ? 0.05 : 0.3;
  for (const [id, share] of affinity) {
    if (id === hinted) sum += share;
    else if (id === group || (hinted === group && groupOf(id) === group)) sum += share * 0.8;
    else if (groupOf(id) === group) sum += share * sibling;
  }
  return sum;
}
