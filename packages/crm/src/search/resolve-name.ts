import { type Candidate, chooseCandidate } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { type SQL, sql } from "drizzle-orm";
import { fold } from "./fold.ts";

/** A name that records share (an industry) or that few records have (a category), and the value a filter is run with. */
interface NamedValue {
  readonly id: string;
  readonly label: string;
}

/**
 * The industry a person means: as the team wrote it, whatever the case, in part, or with a typo. Throws `not_found`, or `ambiguous`,
 * with the candidates.
 */
export async function resolveIndustry(tx: TenantTx, words: string): Promise<string> {
  // Distinct values by skipping from one to the next along the index, instead of reading every customer.
  const rows = await tx.execute<NamedValue>(sql`
    with recursive name as (
      (select industry from customers where industry is not null order by industry limit 1)
      union all
      select (select c.industry from customers c where c.industry > name.industry order by c.industry limit 1) from name
      where name.industry is not null)
    select industry as id, industry as label from name where industry is not null`);
  return chooseName("industry", words, rows).id;
}

/** The id of the product category a person means. */
export async function resolveProductCategory(tx: TenantTx, words: string): Promise<string> {
  const rows = await tx.execute<NamedValue>(sql`select id, name as label from product_categories`);
  return (rows.find(({ id }) => id === words) ?? chooseName("product category", words, rows)).id;
}

/** A filter's value by resolving what was given; nothing when nothing was. */
export async function resolved<Name extends string>(
  name: Name,
  given: string | undefined,
  resolve: (words: string) => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  return given === undefined ? {} : { [name]: await resolve(given) };
}

/** The subselect of the customers with a column of a value: `customer_id in (…)` as an array, so that an index serves it. */
export function customersWith(column: SQL): SQL {
  return sql`array(select c.id from customers c where ${column})`;
}

function chooseName(kind: string, words: string, values: readonly NamedValue[]): Candidate {
  const said = fold(words);
  const candidates = values
    .map(({ id, label }) => ({ id, label, similarity: similarity(said, fold(label)) }))
    .sort((one, other) => other.similarity - one.similarity);
  return chooseCandidate(kind, words, candidates);
}

/** 1 for the same name; high for one that holds the words or begins them; else the share of common letter triples (Dice). */
function similarity(said: string, name: string): number {
  if (said === name) return 1;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (said.length >= 3 && (name.startsWith(said) || words.includes(said))) return 0.95;
  const [one, other] = [triples(said), triples(name)];
  const shared = [...one].filter((triple) => other.has(triple)).length;
  return Math.min(0.9, (2 * shared) / Math.max(1, one.size + other.size));
}

function triples(text: string): Set<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
