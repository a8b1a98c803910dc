import { createRoute, z } from "@hono/zod-openapi";
import { idSchema, OmniError } from "@omni/core";
import { approvalDecisionSchema, approvalSchema, queries } from "@omni/crm";
import { goOnAfterDecision } from "../chat/decide.ts";
import type { Deps } from "../deps.ts";
import { createRouter, exposeQuery, problemResponses } from "../http/verb-routes.ts";

const decide = createRoute({
  method: "post",
  path: "/{id}",
  tags: ["Governance"],
  operationId: "approvals.decide",
  summary:
    "Approve or decline a change an assistant asked for; approved, it is made if it would still be exactly what was shown",
  security: [{ bearer: [] }],
  request: {
    params: z.object({ id: idSchema }),
    body: { content: { "application/json": { schema: approvalDecisionSchema } }, required: true },
  },
  responses: {
    200: {
      description: "Decided. `chatId` names the conversation that goes on, if one does: read along at `/chat/{chatId}/stream`",
      content: { "application/json": { schema: z.object({ approval: approvalSchema, chatId: idSchema.nullable() }) } },
    },
    ...problemResponses,
  },
});

export function approvalRoutes(deps: Deps) {
  const router = createRouter();
  exposeQuery(router, deps.kernel, "/", "Governance", queries.listApprovals);
  exposeQuery(router, deps.kernel, "/{id}", "Governance", queries.getApproval);

  router.openapi(decide, async (c) => {
    const ctx = c.get("ctx");
    const { id } = c.req.valid("param");
    const outcome = await deps.kernel.decide(ctx, { approvalId: id, ...c.req.valid("json") });
    const continued = await goOnAfterDecision(deps, ctx, id);
    // What was decided may have been about the person's memory.
    if (ctx.actor.kind === "user" && ctx.teamId !== null)
      await deps.memory.forget({ teamId: ctx.teamId, userId: ctx.actor.userId });
    const approval = await deps.kernel.query(queries.getApproval, ctx, { id });
    if (outcome.status === "stale" || outcome.status === "failed") {
      const reason =
        outcome.status === "stale" ? "The record was changed since this was asked; nothing was done." : outcome.error.message;
      throw new OmniError("conflict", reason, {
        ...(outcome.status === "stale" ? { reason: "changed_meanwhile" as const } : {}),
        // The difference as it would be now; as it was asked for, it stands in the approval.
        details: { approval, ...(outcome.status === "stale" ? (approval.outcome as { changes: unknown }) : {}) },
      });
    }
    return c.json({ approval, chatId: continued?.chatId ?? null }, 200);
  });

  return router;
}
