import { createRoute, z } from "@hono/zod-openapi";
import { commands, queries } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { createRouter, exposeCommand, problemResponses } from "../http/verb-routes.ts";
import { feedbackCase } from "./feedback-case.ts";

/** Rows the database gives at a time. */
const pageSize = 100;

const exportCases = createRoute({
  method: "get",
  path: "/export",
  tags: ["Chat"],
  operationId: queries.exportFeedback.name,
  summary: "What people of the team thought of their answers, as cases of the evaluation suite: JSON, one a line",
  security: [{ bearer: [] }],
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: "For `bun run eval chat --cases FILE`; see evals/answers/README.md",
      content: { "text/plain": { schema: z.string() } },
    },
    ...problemResponses,
  },
});

/** What people think of answers: their own to say, change and take back; owners and admins take all of it away. */
export function feedbackRoutes({ kernel }: Deps) {
  const router = createRouter();
  router.openapi(exportCases, async (c) => {
    const ctx = c.get("ctx");
    const readPage = async (after?: string) =>
      (await kernel.query(queries.exportFeedback, ctx, { limit: pageSize, ...(after !== undefined && { after }) })).data;
    let page = await readPage();
    const lines: string[] = [];
    for (; page.length > 0; page = page.length < pageSize ? [] : await readPage(page.at(-1)?.id)) {
      for (const rated of page) {
        const each = feedbackCase(rated);
        if (each !== null) lines.push(`${JSON.stringify(each)}\n`);
      }
    }
    return c.text(lines.join(""), 200, {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": 'attachment; filename="feedback.jsonl"',
    });
  });
  exposeCommand(router, kernel, "post", "/", "Chat", commands.giveFeedback);
  exposeCommand(router, kernel, "delete", "/{messageId}", "Chat", commands.withdrawFeedback);
  return router;
}
