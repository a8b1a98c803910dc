import { createRoute, z } from "@hono/zod-openapi";
import { idSchema, OmniError } from "@omni/core";
import { queries, teamSchema } from "@omni/crm";
import { holdsOnlyDemo } from "../auth/demo.ts";
import { demoCredentials } from "../auth/demo-account.ts";
import type { Deps } from "../deps.ts";
import { createRouter, problemResponses } from "../http/verb-routes.ts";

const demo = createRoute({
  method: "post",
  path: "/demo",
  tags: ["Sign-in"],
  operationId: "auth.demo",
  summary: "Sign in to the demo company; only while nothing but the demo lives here",
  responses: {
    200: {
      description: "Signed in. The session's cookie renews the access token at `/api/auth/token`.",
      content: {
        "application/json": {
          schema: z.object({
            accessToken: z.string(),
            user: z.object({ id: idSchema, name: z.string(), email: z.string() }),
            team: teamSchema,
          }),
        },
      },
    },
    403: problemResponses[403],
  },
});

export function authRoutes({ auth, database, kernel, verifyToken, clock }: Deps) {
  const router = createRouter();
  router.openapi(demo, async (c) => {
    if (!(await holdsOnlyDemo(database))) {
      throw new OmniError(
        "forbidden",
        "The demo sign-in is closed: this installation has accounts of its own. Sign in with yours.",
      );
    }
    const { headers, response } = await auth.api.signInEmail({
      body: demoCredentials,
      headers: c.req.raw.headers,
      returnHeaders: true,
    });
    for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
    const { token } = await auth.api.getToken({ headers: new Headers({ authorization: `Bearer ${response.token}` }) });
    const { sub, team: teamId } = await verifyToken(token);
    const ctx = { actor: { kind: "user", userId: sub }, teamId, requestId: c.get("requestId"), clock } as const;
    const team = await kernel.query(queries.getTeam, ctx, {});
    const { id, name, email } = response.user;
    return c.json({ accessToken: token, user: { id, name, email }, team }, 200);
  });
  return router;
}
