import { z } from "zod";

/** What a parameter takes, read from its JSON schema. */
export type ParameterType =
  | "reference"
  | "date"
  | "currency"
  | "decimal"
  | "integer"
  | "number"
  | "boolean"
  | "choice"
  | "text"
  | "other";

/** A parameter of an offered tool. */
export interface Parameter {
  readonly name: string;
  /** The name as words: `grossTotalMin` → `["gross", "total", "min"]`. */
  readonly words: readonly string[];
  readonly type: ParameterType;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** The kind of record a reference names. */
  readonly record?: string;
  /** The values of a choice. */
  readonly values: readonly string[];
  readonly description: string;
  /** The parameter whose values this one leaves out: `exceptCountry` has `country`. */
  readonly excludes?: string;
  readonly maximum?: number;
  /** The longest text it takes. */
  readonly maxLength?: number;
}

const schemaShape = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  record: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  $ref: z.string().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
});
type Schema = z.infer<typeof schemaShape>;

const inputShape = z.looseObject({
  properties: z.record(z.string(), z.unknown()).catch({}).default({}),
  required: z.array(z.string()).catch([]).default([]),
  $defs: z.record(z.string(), z.unknown()).catch({}).default({}),
});

/** The parameters of a tool's input schema (JSON Schema as zod writes it). What cannot be read is a parameter nobody fills. */
export function readParameters(inputSchema: unknown): Parameter[] {
  const input = inputShape.safeParse(inputSchema);
  if (!input.success) return [];
  const { properties, required, $defs } = input.data;
  const names = Object.keys(properties);
  return Object.entries(properties).map(([name, property]) => {
    const schema = resolve(property, $defs);
    const isList = typeIs(schema, "array");
    const item = isList ? resolve(schema.items, $defs) : schema;
    const values = (item.enum ?? (item.const === undefined ? [] : [item.const])).filter((value) => typeof value === "string");
    const excludes = excludedBy(name, names);
    return {
      name,
      words: splitName(name),
      type: typeOf(item, values),
      isRequired: required.includes(name),
      isList,
      values,
      description: schema.description ?? item.description ?? "",
      ...(excludes === undefined ? {} : { excludes }),
      ...(item.record === undefined ? {} : { record: item.record }),
      ...(item.maximum === undefined ? {} : { maximum: item.maximum }),
      ...(item.maxLength === undefined ? {} : { maxLength: item.maxLength }),
    };
  });
}

/** `exceptCountry`, `excludeCountry`, `notCountry` leave out what `country` looks for, where the tool has both. */
function excludedBy(name: string, names: readonly string[]): string | undefined {
  const [opening = "", ...words] = splitName(name);
  if (!/^(?:except|excluded?|excluding|without|not)$/u.test(opening)) return undefined;
  return names.find((other) => splitName(other).join(" ") === words.join(" "));
}

/** Whether a parameter says where a list goes on; it filters nothing and is copied from the tool's own answer. */
export function isPaging(name: string): boolean {
  return /^(?:cursor|offset|page|skip|after|pageToken|nextToken)$/u.test(name);
}

/** `isOverdue` → `["is", "overdue"]`, `part_paid` → `["part", "paid"]`. */
export function splitName(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}

/** Follows references and takes the first branch of a union that is not null. */
function resolve(schema: unknown, definitions: Readonly<Record<string, unknown>>, depth = 0): Schema {
  const parsed = schemaShape.safeParse(schema);
  if (!parsed.success || depth > 8) return {};
  const { $ref, anyOf, oneOf, allOf, ...own } = parsed.data;
  const target = $ref === undefined ? undefined : definitions[$ref.split("/").at(-1) ?? ""];
  const branches = [...(target === undefined ? [] : [target]), ...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? [])];
  const [branch] = branches.map((it) => resolve(it, definitions, depth + 1)).filter((it) => !typeIs(it, "null"));
  return branch === undefined ? own : { ...branch, ...own };
}

function typeIs(schema: Schema, type: string): boolean {
  return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}

function typeOf(schema: Schema, values: readonly string[]): ParameterType {
  if (values.length > 0) return "choice";
  if (typeIs(schema, "boolean")) return "boolean";
  if (typeIs(schema, "integer")) return "integer";
  if (typeIs(schema, "number")) return "number";
  // An id in a machine's form is nothing a person says.
  if (!typeIs(schema, "string") || schema.format === "uuid") return "other";
  // A name that records share (an industry) is a text of a kind, no record.
  if (schema.format === "name") return "text";
  if (schema.format === "reference" || schema.record !== undefined) return "reference";
  if (schema.format === "date" || schema.format === "currency" || schema.format === "decimal") return schema.format;
  return "text";
}
