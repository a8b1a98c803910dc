import { createRoute, z } from "@hono/zod-openapi";
import { OmniError } from "@omni/core";
import { commands, queries, teamSchema } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { createRouter, exposeCommand, exposeQuery, problemResponses } from "../http/verb-routes.ts";
import { toLogo } from "../team/to-logo.ts";

const getLogo = createRoute({
  method: "get",
  path: "/logo",
  tags: ["Team"],
  operationId: "team.logo",
  summary: "The company's picture",
  security: [{ bearer: [] }],
  request: { query: z.strictObject({}) },
  responses: {
    200: { description: "A PNG", content: { "image/png": { schema: z.string().openapi({ format: "binary" }) } } },
    ...problemResponses,
  },
});

const setLogo = createRoute({
  method: "post",
  path: "/logo",
  tags: ["Team"],
  operationId: "team.set-logo",
  summary:
    "Give the company a picture: PNG, JPEG, WebP or SVG, in base64; null for none. It is kept as a PNG of at most 512 px",
  security: [{ bearer: [] }],
  request: {
    body: {
      content: { "application/json": { schema: z.strictObject({ picture: z.base64().max(960_000).nullable() }) } },
      required: true,
    },
  },
  responses: {
    200: { description: "The company", content: { "application/json": { schema: teamSchema } } },
    ...problemResponses,
  },
});

/** The company itself. */
export function teamRoutes({ kernel }: Deps) {
  const router = createRouter();
  exposeQuery(router, kernel, "/", "Team", queries.getTeam);
  exposeCommand(router, kernel, "patch", "/", "Team", commands.updateTeam);

  router.openapi(getLogo, async (c) => {
    const { png } = await kernel.query(queries.getTeamLogo, c.get("ctx"), {});
    return c.body(Buffer.from(png, "base64"), 200, { "content-type": "image/png" });
  });

  router.openapi(setLogo, async (c) => {
    const ctx = c.get("ctx");
    const { picture } = c.req.valid("json");
    // A picture is decoded only for those who may change the company; the verb checks again.
    const { permissions } = await kernel.query(queries.getTeam, ctx, {});
    if (!permissions.includes("team:write")) throw new OmniError("forbidden", "Only owners and admins can change the company.");
    const png = picture === null ? null : await toLogo(Buffer.from(picture, "base64"));
    return c.json(await kernel.command(commands.setTeamLogo, ctx, { png: png?.toString("base64") ?? null }), 200);
  });
  return router;
}
