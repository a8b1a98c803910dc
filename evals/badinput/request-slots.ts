import { newId } from "@omni/core";
import type { Product } from "./product.ts";

/** A place of the API that a text can be put in. */
export interface Slot {
  readonly name: string;
  fill(text: string): { readonly method: string; readonly path: string; readonly body: Record<string, unknown> | null };
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly security?: unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** Streams for as long as a turn runs, or has a class of its own. */
const leftOut = new Set(["chat.ask"]);

/**
 * Every path parameter, query parameter and value of a body that /openapi.json names. What else such a request needs is right:
 * records of the team, values that fit.
 */
export async function readSlots(product: Product, teamId: string): Promise<Slot[]> {
  const document = JSON.parse((await product.send("/openapi.json")).text) as {
    paths: Record<string, Record<string, Operation>>;
  };
  const slots: Slot[] = [];
  for (const [template, methods] of Object.entries(document.paths)) {
    for (const [lower, operation] of Object.entries(methods)) {
      if (operation.security === undefined || leftOut.has(operation.operationId)) continue;
      slots.push(...(await slotsOf(product, teamId, template, lower.toUpperCase(), operation)));
    }
  }
  return slots;
}

async function slotsOf(
  product: Product,
  teamId: string,
  template: string,
  method: string,
  operation: Operation,
): Promise<Slot[]> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const path = await withRecords(product, teamId, template);
  const schema = operation.requestBody?.content["application/json"]?.schema;
  const body = schema === undefined ? null : sample(schema);
  const at = (place: string) => `${method} ${template} ${place}`;
  return [
    ...names.map((name) => ({
      name: at(`{${name}}`),
      fill: (text: string) => ({
        method,
        path: template.replace(`{${name}}`, encode(text)).replaceAll(/\{\w+\}/g, newId()),
        body,
      }),
    })),
    ...(operation.parameters ?? [])
      .filter((parameter) => parameter.in === "query")
      .map(({ name }) => ({
        name: at(`?${name}`),
        fill: (text: string) => ({ method, path: `${path}?${name}=${encode(text)}`, body }),
      })),
    ...Object.keys(body ?? {}).map((name) => ({
      name: at(`body.${name}`),
      fill: (text: string) => ({ method, path, body: { ...body, [name]: text } }),
    })),
  ];
}

/** The path with a record of the team's own for each parameter, where there is one. */
async function withRecords({ deps }: Product, teamId: string, template: string): Promise<string> {
  let path = template;
  for (const [whole] of template.matchAll(/\{\w+\}/g)) {
    const table = (template.slice(0, template.indexOf(whole)).split("/").at(-2) ?? "").replaceAll("-", "_");
    const [known] = await deps.database.client<
      { name: string | null }[]
    >`select to_regclass(${`public.${table}`})::text as name`;
    const [record] =
      known?.name == null
        ? []
        : ((await deps.database.client.unsafe(`select id from ${table} where team_id = $1 limit 1`, [teamId])) as unknown as {
            id: string;
          }[]);
    path = path.replace(whole, record?.id ?? newId());
  }
  return path;
}

/** A body that fits the schema as far as its types go: all properties, of each the least. */
function sample({ properties = {} }: Schema): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, sampleValue(schema)]));
}

function sampleValue(schema: Schema): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "object") return sample(schema);
  return { boolean: false, integer: 1, number: 1, array: [], string: "x" }[schema.type ?? "string"] ?? "x";
}

/** Percent-encoded; what is no text in Unicode becomes what a browser would make of it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
