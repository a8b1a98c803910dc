/**
 * Verbs as REST. A route says where a verb lives and nothing else: the verb's own schemas document it, read its input and
 * check its output.
 *
 * @module
 */
import { createRoute, OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { idSchema, newId, type Context as OmniContext, OmniError } from "@omni/core";
import type { CrmKernel } from "@omni/crm";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";
import { queryDecoder } from "./decode-query.ts";
import { toProblem } from "./problem.ts";

/** What a route needs of a verb; queries and commands alike have it. */
interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
}

export interface VerbRoute {
  readonly method: "get" | "post" | "patch" | "delete";
  /** Path under the resource, parameters in braces by the verb's own input names: `/{deal}/move`. */
  readonly path: string;
  readonly tag: string;
  readonly verb: Verb;
  readonly call: (ctx: OmniContext, input: unknown) => Promise<unknown>;
  readonly status?: 200 | 201;
  /** Whether a call can be undone: it is then a turn by itself, and the answer names it in `x-turn-id`. */
  readonly isTurn?: boolean;
}

const undoHint = "What `POST /api/v1/turns/{turnId}/undo` takes to undo this";

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
  })
  .openapi("Problem");

const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});

export const problemResponses = {
  400: problemResponse("The input is not valid"),
  401: problemResponse("Not signed in"),
  403: problemResponse("Not allowed"),
  404: problemResponse("Not found"),
  409: problemResponse("Conflict, or more than one match"),
  429: problemResponse("Too many requests"),
};

/** A router whose validation failures are problem details like every other error. */
export function createRouter() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (!result.success) {
        const issues = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
        return toProblem(new OmniError("invalid", issues[0]?.message ?? "The input is not valid.", { details: { issues } }), c);
      }
    },
  });
}

/** Mounts a query verb: `GET`, its input from path and query string. */
export function exposeQuery(
  router: OpenAPIHono<AppEnv>,
  kernel: CrmKernel,
  path: string,
  tag: string,
  verb: Parameters<CrmKernel["query"]>[0],
) {
  expose(router, { method: "get", path, tag, verb, call: (ctx, input) => kernel.query(verb, ctx, input) });
}

/** Mounts a command verb: its input from path and JSON body. */
export function exposeCommand(
  router: OpenAPIHono<AppEnv>,
  kernel: CrmKernel,
  method: "post" | "patch" | "delete",
  path: string,
  tag: string,
  verb: Parameters<CrmKernel["command"]>[0],
  status: 200 | 201 = 200,
) {
  expose(router, {
    method,
    path,
    tag,
    verb,
    status,
    isTurn: verb.undo === "restore",
    call: (ctx, input) => kernel.command(verb, ctx, input),
  });
}

function expose(router: OpenAPIHono<AppEnv>, route: VerbRoute): void {
  const { method, path, verb, call, status = 200, isTurn = false } = route;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const elsewhere = Object.fromEntries(Object.entries(verb.input.shape).filter(([name]) => !inPath.includes(name)));
  const decode = queryDecoder(elsewhere);
  router.openAPIRegistry.registerPath(describe(route, inPath, elsewhere));

  // The verb parses: a second parse here would cost time and could disagree with it.
  router.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ":$1"), async (c: Context<AppEnv>) => {
    const given = method === "get" ? decode(c.req.queries()) : await readJsonObject(c);
    const turnId = isTurn ? newId() : undefined;
    const result = await call({ ...c.get("ctx"), ...(turnId && { turnId }) }, { ...given, ...c.req.param() });
    if (turnId !== undefined) c.header("x-turn-id", turnId);
    return c.json(result as object, status);
  });
}

function describe(
  { method, path, tag, verb, status = 200, isTurn = false }: VerbRoute,
  inPath: string[],
  elsewhere: z.ZodRawShape,
): RouteConfig {
  const parameters = Object.fromEntries(inPath.map((name) => [name, verb.input.shape[name] ?? z.string()])) as z.ZodRawShape;
  return createRoute({
    method,
    path,
    tags: [tag],
    operationId: verb.name,
    summary: verb.summary,
    security: [{ bearer: [] }],
    request: {
      ...(inPath.length === 0 ? {} : { params: z.object(parameters) }),
      ...(method === "get"
        ? { query: z.object(elsewhere) }
        : {
            body: {
              content: { "application/json": { schema: z.object(elsewhere) } },
              required: Object.keys(elsewhere).length > 0,
            },
          }),
    },
    responses: {
      [status]: {
        description: verb.summary,
        content: { "application/json": { schema: verb.output } },
        ...(isTurn && { headers: z.object({ "x-turn-id": idSchema.meta({ description: undoHint }) }) }),
      },
      ...problemResponses,
    },
  });
}

/** A body that is a JSON object, or none at all. */
export async function readJsonObject(c: Context<AppEnv>): Promise<Record<string, unknown>> {
  const text = await c.req.text();
  if (text === "") return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new OmniError("invalid", "The body is not valid JSON.", { cause });
  }
  if (body === null || typeof body !== "object" || Array.isArray(body))
    throw new OmniError("invalid", "The body must be a JSON object.");
  return body as Record<string, unknown>;
}
