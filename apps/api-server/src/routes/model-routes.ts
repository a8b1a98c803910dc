import { createRoute, z } from "@hono/zod-openapi";
import { providers } from "@omni/ai-models";
import { OmniError } from "@omni/core";
import { commands, modelSettingsSchema, queries } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { createRouter, problemResponses } from "../http/verb-routes.ts";
import { isProvider, sealContext } from "../models/team-models.ts";

const answeringSchema = z
  .object({
    name: z.string().openapi({ description: "`provider:model`, or `local`" }),
    isLocal: z.boolean(),
    by: z.enum(["team", "server", "nobody"]).openapi({
      description: "Who chose it: the team, whoever set up the server, or nobody – then the local engine answers",
    }),
    chosen: modelSettingsSchema.nullable().openapi({ description: "Of those who may change it; null for others" }),
    providers: z
      .array(z.object({ name: z.string(), defaultModel: z.string(), needsKey: z.boolean() }))
      .openapi({ description: "What can be chosen" }),
  })
  .openapi("AnsweringModel");

const getModel = createRoute({
  method: "get",
  path: "/",
  tags: ["Models"],
  operationId: "models.answering",
  summary: "Which model answers the team, and why",
  security: [{ bearer: [] }],
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: "What answers now", content: { "application/json": { schema: answeringSchema } } },
    ...problemResponses,
  },
});

const chooseModel = createRoute({
  method: "put",
  path: "/",
  tags: ["Models"],
  operationId: "models.choose",
  summary: "Choose the model that answers the team. It is asked a small question first; what does not answer is not saved",
  security: [{ bearer: [] }],
  request: {
    body: {
      content: {
        "application/json": {
          schema: z.strictObject({
            provider: z.string().max(40),
            model: z.string().trim().min(1).max(200),
            key: z.string().trim().min(1).max(1000).optional().openapi({
              description: "Left out, the key that is kept stays, if it is the same provider's",
            }),
          }),
        },
      },
      required: true,
    },
  },
  responses: {
    200: { description: "It answered, and is kept", content: { "application/json": { schema: answeringSchema } } },
    ...problemResponses,
  },
});

const removeModel = createRoute({
  method: "delete",
  path: "/",
  tags: ["Models"],
  operationId: "models.remove",
  summary: commands.removeTeamModel.summary,
  security: [{ bearer: [] }],
  responses: {
    200: { description: "What answers from now on", content: { "application/json": { schema: answeringSchema } } },
    ...problemResponses,
  },
});

type Ctx = Parameters<Deps["kernel"]["query"]>[1];

/** The model that answers a team. Keys go in and never come out again. */
export function modelRoutes({ kernel, env, seal, tryModel, teamModels, models }: Deps) {
  const router = createRouter();
  const needsKey = (provider: keyof typeof providers) => !env.models[providers[provider].account]?.baseURL;
  const choices = Object.entries(providers).map(([name, { defaultModel }]) => ({
    name,
    defaultModel,
    needsKey: isProvider(name) && needsKey(name),
  }));

  async function answering(ctx: Ctx) {
    const { id, permissions } = await kernel.query(queries.getTeam, ctx, {});
    const registry = await teamModels.of(id);
    const { chosen } = permissions.includes("models:manage")
      ? await kernel.query(queries.getTeamModel, ctx, {})
      : { chosen: null };
    const name = registry.nameOf("chat");
    const isLocal = name === "local";
    return {
      name,
      isLocal,
      by: registry !== models ? ("team" as const) : isLocal ? ("nobody" as const) : ("server" as const),
      chosen: chosen === null ? null : modelSettingsSchema.parse(chosen),
      providers: choices,
    };
  }

  router.openapi(getModel, async (c) => c.json(await answering(c.get("ctx")), 200));

  router.openapi(chooseModel, async (c) => {
    const ctx = c.get("ctx");
    const { provider, model, key } = c.req.valid("json");
    // Whoever may not choose must not have keys tried either.
    const { chosen } = await kernel.query(queries.getTeamModel, ctx, {});
    const { teamId } = ctx;
    if (teamId === null || !isProvider(provider))
      throw new OmniError("invalid", `There is no provider “${provider}”.`, { details: { field: "provider" } });
    const context = sealContext(teamId, provider);
    const kept = chosen?.provider === provider && chosen.sealedKey !== null ? seal.open(chosen.sealedKey, context) : undefined;
    const apiKey = key ?? kept;
    if (apiKey === undefined && needsKey(provider))
      throw new OmniError("invalid", "This provider needs a key.", { details: { field: "key" } });
    await tryModel({ provider, model, apiKey });
    await kernel.command(commands.saveTeamModel, ctx, {
      provider,
      model,
      sealedKey: apiKey === undefined ? null : seal.close(apiKey, context),
      // Of a short one even four characters are too much.
      keyHint: apiKey === undefined || apiKey.length < 16 ? null : apiKey.slice(-4),
    });
    return c.json(await answering(ctx), 200);
  });

  router.openapi(removeModel, async (c) => {
    const ctx = c.get("ctx");
    await kernel.command(commands.removeTeamModel, ctx, {});
    return c.json(await answering(ctx), 200);
  });
  return router;
}
