import { createRoute, z } from "@hono/zod-openapi";
import { roleSchema } from "@omni/core";
import { commands, invitationSchema, queries } from "@omni/crm";
import type { Deps } from "../deps.ts";
import { createRouter, exposeCommand, exposeQuery, problemResponses } from "../http/verb-routes.ts";
import { mailTexts } from "../mail/texts.ts";
import { linkBase } from "./auth-routes.ts";

const invite = createRoute({
  method: "post",
  path: "/",
  tags: ["People"],
  operationId: "members.invite",
  summary: commands.inviteMember.summary,
  security: [{ bearer: [] }],
  request: {
    body: {
      content: { "application/json": { schema: z.object({ email: z.string(), role: roleSchema }) } },
      required: true,
    },
  },
  responses: {
    201: {
      description:
        "Invited. `path` is what the link opens, `link` the whole of it where the server was told its public address; `isSent` says whether it was sent by e-mail",
      content: {
        "application/json": {
          schema: invitationSchema.extend({ path: z.string(), link: z.url().nullable(), isSent: z.boolean() }),
        },
      },
    },
    ...problemResponses,
  },
});

/** Invitations: verbs, and the e-mail that brings the link. Without a mail server whoever invites passes it on. */
export function invitationRoutes(deps: Deps) {
  const { kernel, mailer, log } = deps;
  const router = createRouter();
  exposeQuery(router, kernel, "/", "People", queries.listInvitations);
  exposeCommand(router, kernel, "delete", "/{id}", "People", commands.revokeInvitation);

  router.openapi(invite, async (c) => {
    const ctx = c.get("ctx");
    const { secret, ...invitation } = await kernel.command(commands.inviteMember, ctx, c.req.valid("json"));
    const path = `/invitations/${secret}`;
    let isSent = false;
    if (mailer !== null) {
      const { name: team, locale } = await kernel.query(queries.getTeam, ctx, {});
      const inviter = invitation.invitedBy ?? team;
      const text = mailTexts(locale).invitation({ team, inviter, link: `${linkBase(deps)}${path}` });
      // The link is in the answer all the same: a mail that does not leave stops nobody.
      isSent = await mailer.send({ to: invitation.email, ...text }).then(
        () => true,
        (error: unknown) => {
          log.error({ err: error }, "an invitation could not be sent");
          return false;
        },
      );
    }
    const link = deps.env.publicUrl === undefined ? null : `${linkBase(deps)}${path}`;
    return c.json({ ...invitation, path, link, isSent }, 201);
  });
  return router;
}
