import { z } from "zod";
import {
  type InvoiceData,
  invoiceDataSchema,
  type Line,
  lineSchema,
  type Party,
  partySchema,
  type Tax,
  taxSchema,
} from "../document.ts";

/** Providers differ in what they take of JSON Schema; plain text and null they all take. What comes back is read by the real schema. */
const said = z.string().nullable();
const saidObject = (shape: Readonly<Record<string, unknown>>) =>
  z.object(Object.fromEntries(Object.keys(shape).map((key) => [key, key === "address" ? z.array(z.string()) : said])));

/** The shape of the answer: `invoiceDataSchema` with every figure and date as text. */
export const answerSchema = z.object({
  ...Object.fromEntries(Object.keys(invoiceDataSchema.shape).map((key) => [key, said])),
  seller: saidObject(partySchema.shape),
  buyer: saidObject(partySchema.shape),
  taxes: z.array(saidObject(taxSchema.shape)),
  lines: z.array(saidObject(lineSchema.shape)),
});

export const partyFields = Object.keys(partySchema.shape) as readonly (keyof Party)[];
const listFields: ReadonlySet<string> = new Set(["seller", "buyer", "taxes", "lines"]);
export const plainFields = (Object.keys(invoiceDataSchema.shape) as (keyof InvoiceData)[]).filter(
  (key) => !listFields.has(key),
);

/** What of an answer is of the right form, field by field; wrong JSON gives nothing, half an answer gives its half. */
export interface Answer {
  /** By path: `number`, `seller.vatId`. Nulls are left out. */
  readonly fields: ReadonlyMap<string, string>;
  readonly taxes: readonly Tax[];
  readonly lines: readonly Line[];
}

export function readAnswer(json: unknown): Answer {
  const given = asRecord(json);
  const fields = new Map<string, string>();
  for (const key of plainFields) {
    const value = readField(invoiceDataSchema.shape[key], given[key]);
    if (value !== null) fields.set(key, value);
  }
  for (const role of ["seller", "buyer"] as const) {
    const party = asRecord(given[role]);
    for (const key of partyFields) {
      if (key === "address") continue;
      const value = readField(partySchema.shape[key], identifiers.has(key) ? compact(party[key]) : party[key]);
      if (value !== null) fields.set(`${role}.${key}`, value);
    }
  }
  return {
    fields,
    taxes: rows(given.taxes)
      .map((row) => readRow(taxSchema, row))
      .filter((row) => row.amount !== null),
    lines: rows(given.lines)
      .map((row) => readRow(lineSchema, row))
      .filter((row) => row.description !== null || row.netAmount !== null),
  };
}

const identifiers: ReadonlySet<string> = new Set(["vatId", "iban", "bic"]);
const compact = (value: unknown) => (typeof value === "string" ? value.replace(/[\s.-]/g, "").toUpperCase() : value);

/** A value in the schema's form; what only looks different (a number, a thousands' comma) is brought into it. */
function readField(schema: z.ZodType, value: unknown): string | null {
  const text =
    typeof value === "number" && Number.isFinite(value) ? String(value) : typeof value === "string" ? value.trim() : null;
  if (text === null || text === "" || text.length > 400) return null;
  for (const form of [text, text.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, "").replace(/\s?(?:€|EUR|USD|GBP|CHF)$/, "")]) {
    const parsed = schema.safeParse(form);
    if (parsed.success && typeof parsed.data === "string") return parsed.data;
  }
  return null;
}

function readRow<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  row: Readonly<Record<string, unknown>>,
): z.infer<z.ZodObject<Shape>> {
  const read = Object.entries(schema.shape).map(([key, field]) => [key, readField(field as z.ZodType, row[key])]);
  return schema.parse(Object.fromEntries(read));
}

const rows = (value: unknown) => (Array.isArray(value) ? value.slice(0, 500).map(asRecord) : []);

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
