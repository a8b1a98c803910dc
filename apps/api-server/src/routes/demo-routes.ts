import { createRoute, z } from "@hono/zod-openapi";
import { type Context, idSchema, OmniError } from "@omni/core";
import { queries } from "@omni/crm";
import { removeDemo, visitDemo } from "../auth/demo.ts";
import type { Deps } from "../deps.ts";
import { createRouter, problemResponses } from "../http/verb-routes.ts";

const visit = createRoute({
  method: "post",
  path: "/",
  tags: ["Team"],
  operationId: "demo.visit",
  summary: "Have the demo company beside one's own, to look around in; it is loaded where it is not here",
  security: [{ bearer: [] }],
  responses: {
    200: {
      description: "The demo's team; make it the active one to see it",
      content: { "application/json": { schema: z.object({ teamId: idSchema }) } },
    },
    ...problemResponses,
  },
});

const drop = createRoute({
  method: "delete",
  path: "/",
  tags: ["Team"],
  operationId: "demo.drop",
  summary: "Remove the demo company from this server, where no other company lives here",
  security: [{ bearer: [] }],
  responses: {
    200: { description: "Removed", content: { "application/json": { schema: z.object({ isDropped: z.literal(true) }) } } },
    ...problemResponses,
  },
});

/** The demo company of this server, for those who own a company of their own here. */
export function demoRoutes({ kernel, database, env }: Deps) {
  const router = createRouter();

  async function requireOwner(ctx: Context): Promise<{ userId: string; teamId: string }> {
    const { id: teamId, role, isDemo } = await kernel.query(queries.getTeam, ctx, {});
    if (ctx.actor.kind !== "user" || role !== "owner" || isDemo)
      throw new OmniError("forbidden", "Only the owner of a company of one's own decides about the demo.");
    return { userId: ctx.actor.userId, teamId };
  }

  router.openapi(visit, async (c) => {
    const { userId } = await requireOwner(c.get("ctx"));
    return c.json({ teamId: await visitDemo(database, env.demo, userId) }, 200);
  });
  router.openapi(drop, async (c) => {
    const { teamId } = await requireOwner(c.get("ctx"));
    await removeDemo(database, teamId);
    return c.json({ isDropped: true as const }, 200);
  });
  return router;
}
