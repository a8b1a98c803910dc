/**
 * The check of what a verb gives back. Values made by our own code are nearly always right already, and a schema that copies
 * every object to find so costs a list more than reading it from the database. So a value is first looked at without copying,
 * and parsed only where that look finds anything to object to (docs/adr/0003 has the measurements).
 *
 * @module
 */
import { z } from "zod";

type Predicate = (value: unknown) => boolean;

const predicates = new WeakMap<z.ZodType, Predicate>();

/** What `schema.parse(value)` gives, or throws; the value itself, uncopied, where parsing would only copy it. */
export function parseOutput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  let isUnchanged = predicates.get(schema);
  if (isUnchanged === undefined) {
    isUnchanged = compile(schema);
    predicates.set(schema, isUnchanged);
  }
  return isUnchanged(value) ? (value as z.output<S>) : schema.parse(value);
}

/**
 * Whether parsing would accept a value and change nothing about it, as one function for the whole schema: a predicate a field
 * costs a list three times that. May say no to a value that parsing accepts, never yes to one that it does not.
 */
function compile(schema: z.core.$ZodType): Predicate {
  const asked: Predicate[] = [];
  const source = unchanged(schema, "value", asked);
  return new Function("asked", `return (value) => ${source};`)(asked) as Predicate;
}

/** The condition on `it`, as source. What has no quicker answer goes to `asked` and is called by its place there. */
function unchanged(schema: z.core.$ZodType, it: string, asked: Predicate[]): string {
  const { checks = [] } = schema._zod.def;
  if (schema instanceof z.ZodNumber && checks.every(isInteger))
    return `Number.${checks.length === 0 ? "isFinite" : "isSafeInteger"}(${it})`;
  if (checks.length > 0) return askSchema(schema, it, asked);
  if (schema instanceof z.ZodObject) return unchangedObject(schema, it, asked);
  if (schema instanceof z.ZodArray)
    return `(Array.isArray(${it}) && ${it}.every((item) => ${unchanged(schema.element, "item", asked)}))`;
  if (schema instanceof z.ZodNullable) return `(${it} === null || ${unchanged(schema.unwrap(), it, asked)})`;
  if (schema instanceof z.ZodOptional) return `(${it} === undefined || ${unchanged(schema.unwrap(), it, asked)})`;
  if (schema instanceof z.ZodEnum)
    return `(${schema.options.map((option) => `${it} === ${JSON.stringify(option)}`).join(" || ")})`;
  if (schema instanceof z.ZodString && !("format" in schema.def)) return `typeof ${it} === "string"`;
  if (schema instanceof z.ZodBoolean) return `typeof ${it} === "boolean"`;
  return askSchema(schema, it, asked);
}

function askSchema(schema: z.core.$ZodType, it: string, asked: Predicate[]): string {
  asked.push((value) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success && Object.is(parsed.data, value);
  });
  return `asked[${asked.length - 1}](${it})`;
}

function unchangedObject({ shape, def }: z.ZodObject, it: string, asked: Predicate[]): string {
  // Strict objects refuse what they do not know and loose ones keep it; a plain one drops it, which is a change.
  if (def.catchall !== undefined) return "false";
  const fields = Object.entries(shape).map(([name, field]) => {
    const key = JSON.stringify(name);
    const isUnchanged = unchanged(field, `${it}[${key}]`, asked);
    return { isIn: `${key} in ${it}`, isUnchanged, mayBeMissing: field instanceof z.ZodOptional };
  });
  const conditions = fields.map(({ isIn, isUnchanged, mayBeMissing }) =>
    mayBeMissing ? `(!(${isIn}) || ${isUnchanged})` : `${isIn} && ${isUnchanged}`,
  );
  const keys = fields.map(({ isIn, mayBeMissing }) => (mayBeMissing ? `(${isIn} ? 1 : 0)` : "1"));
  return `(${[`typeof ${it} === "object"`, `${it} !== null`, ...conditions, `Object.keys(${it}).length === ${["0", ...keys].join(" + ")}`].join(" && ")})`;
}

function isInteger({ _zod: { def } }: z.core.$ZodCheck): boolean {
  return def.check === "number_format" && "format" in def && def.format === "safeint";
}
