import type { ReferenceKind } from "@omni/core";
import { value } from "@omni/db";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";

/** The filter `q`: words to find in what `places` names. */
export function wordsIn(places: string) {
  return z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: `Words to find in ${places}; a near spelling will do` });
}

/** The filter `industry`: in a person's words. */
export const industryInWords = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .optional()
  .meta({ format: "name", record: "industry", description: "Industry of the customer; a near spelling will do" });

/** The filter `country`. */
export const countryCode = z
  .string()
  .length(2)
  .toUpperCase()
  .optional()
  .meta({ format: "country", description: "Country of the customer, ISO 3166-1 alpha-2" });

/** Beyond this many hits, words are no search. */
const mostHits = 1000;

/** The condition of `q`: the record that `column` names is among those the words find. An array, so that an index can be used. */
export function foundByWords(column: PgColumn, kind: ReferenceKind): SQL {
  return sql`${column} = any(array(select id from app.find_records(${sql.raw(`'${kind}'`)}, ${value("q")}, ${sql.raw(String(mostHits))})))`;
}
