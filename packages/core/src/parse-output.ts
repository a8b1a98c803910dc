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
    isUnchanged = unchangedBy(schema);
    predicates.set(schema, isUnchanged);
  }
  return isUnchanged(value) ? (value as z.output<S>) : schema.parse(value);
}

/** Whether parsing would accept a value and change nothing about it. May say no to one that it would, never yes to one that it would not. */
function unchangedBy(schema: z.core.$ZodType): Predicate {
  const { checks = [] } = schema._zod.def;
  if (schema instanceof z.ZodNumber && checks.every(isInteger))
    return checks.length === 0 ? Number.isFinite : Number.isSafeInteger;
  if (checks.length > 0) return unchangedLeaf(schema);
  if (schema instanceof z.ZodObject) return unchangedObject(schema);
  if (schema instanceof z.ZodArray) {
    const isUnchanged = unchangedBy(schema.element);
    return (value) => Array.isArray(value) && value.every(isUnchanged);
  }
  if (schema instanceof z.ZodNullable) {
    const isUnchanged = unchangedBy(schema.unwrap());
    return (value) => value === null || isUnchanged(value);
  }
  if (schema instanceof z.ZodOptional) {
    const isUnchanged = unchangedBy(schema.unwrap());
    return (value) => value === undefined || isUnchanged(value);
  }
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => options.has(value);
  }
  if (schema instanceof z.ZodString && !("format" in schema.def)) return (value) => typeof value === "string";
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  return unchangedLeaf(schema);
}

/** Whatever has no quicker answer asks the schema. */
function unchangedLeaf(schema: z.core.$ZodType): Predicate {
  return (value) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success && Object.is(parsed.data, value);
  };
}

function unchangedObject({ shape, def }: z.ZodObject): Predicate {
  // Strict objects refuse what they do not know and loose ones keep it; a plain one drops it, which is a change.
  if (def.catchall !== undefined) return () => false;
  const fields = Object.entries(shape).map(([name, field]) => ({
    name,
    isUnchanged: unchangedBy(field),
    mayBeMissing: field instanceof z.ZodOptional,
  }));
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const record = value as Record<string, unknown>;
    let known = 0;
    for (const { name, isUnchanged, mayBeMissing } of fields) {
      const cell = record[name];
      if (cell === undefined && !(name in record)) {
        if (mayBeMissing) continue;
        return false;
      }
      if (!isUnchanged(cell)) return false;
      known += 1;
    }
    return known === Object.keys(record).length;
  };
}

function isInteger({ _zod: { def } }: z.core.$ZodCheck): boolean {
  return def.check === "number_format" && "format" in def && def.format === "safeint";
}
