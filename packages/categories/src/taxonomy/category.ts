/**
 * A category of a team's books: two levels, the upper one a group. A taxonomy is a plain list that a team may edit, replace or
 * extend; the categoriser only knows ids and what their texts say.
 *
 * @module
 */
import { z } from "zod";

export const languages = ["en", "de", "sl"] as const;
export type Language = (typeof languages)[number];

/**
 * Hints for whoever files the returns, true for most of the EU and no advice: rates and limits are each country's own.
 * `vat`: how a supply of this kind usually is taxed (Directive 2006/112/EC). `inputVat`: whether that VAT can usually be
 * deducted (art. 168, 176). `expense`: whether profit tax usually accepts it.
 */
export const taxHintsSchema = z.object({
  vat: z.enum(["standard", "reduced", "exempt", "outside", "varies"]),
  inputVat: z.enum(["deductible", "restricted", "none"]),
  expense: z.enum(["full", "restricted", "none", "spread"]),
});
export type TaxHints = z.infer<typeof taxHintsSchema>;

const textsSchema = z.object({ en: z.string(), de: z.string(), sl: z.string() }).partial();

export const categorySchema = z.object({
  /** Unique within a taxonomy; of a default category `group` or `group/leaf`. */
  id: z.string().min(1).max(200),
  /** The group's id; null for a group itself. */
  parent: z.string().min(1).max(200).nullable(),
  direction: z.enum(["in", "out", "both"]),
  name: textsSchema,
  /** What belongs in it, in a sentence or a list; the embedding reads this. */
  description: textsSchema,
  tax: taxHintsSchema,
});
export type Category = z.infer<typeof categorySchema>;

/** A whole taxonomy: ids are unique, parents exist and are groups. Throws a ZodError that says which category is wrong. */
export const taxonomySchema = z.array(categorySchema).superRefine((categories, context) => {
  const groups = new Set(categories.filter(({ parent }) => parent === null).map(({ id }) => id));
  const seen = new Set<string>();
  categories.forEach(({ id, parent }, index) => {
    if (seen.has(id)) context.addIssue({ code: "custom", path: [index, "id"], message: `“${id}” is there twice.` });
    if (parent !== null && !groups.has(parent)) {
      context.addIssue({
        code: "custom",
        path: [index, "parent"],
        message: `“${id}” names a group “${parent}” that is not there.`,
      });
    }
    seen.add(id);
  });
});
