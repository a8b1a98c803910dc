import { z } from "zod";

type Decode = (values: string[]) => unknown;

const decoders: Partial<Record<string, Decode>> = {
  number: ([value]) => (value !== undefined && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value),
  boolean: ([value]) => (value === "true" ? true : value === "false" ? false : value),
  // Repeated or with commas: `status=sent&status=void`, `status=sent,void`.
  array: (values) => values.flatMap((value) => value.split(",")),
};

/**
 * Reads query parameters as a verb's input expects them, from its own schema. What does not fit is passed on as it came, for
 * the verb to complain about in its own words; so is what it does not know.
 */
export function queryDecoder(
  shape: Readonly<Record<string, z.core.$ZodType>>,
): (query: Record<string, string[]>) => Record<string, unknown> {
  const byName = new Map(Object.entries(shape).map(([name, schema]) => [name, decoders[innermostType(schema)]]));
  return (query) =>
    Object.fromEntries(
      Object.entries(query).map(([name, values]) => {
        const decode = byName.get(name);
        if (decode !== undefined) return [name, decode(values)];
        return [name, values.length === 1 ? values[0] : values];
      }),
    );
}

function innermostType(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return innermostType(schema.unwrap());
  }
  return schema._zod.def.type;
}
