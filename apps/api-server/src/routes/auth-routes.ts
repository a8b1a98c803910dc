/**
 * What answers to people who are not signed in yet: the demo, invitations, and new passwords. Everything else about sessions is
 * better-auth's, under `/api/auth`.
 *
 * @module
 */
import { createRoute, z } from "@hono/zod-openapi";
import { idSchema, OmniError, roleSchema } from "@omni/core";
import { queries, teamSchema } from "@omni/crm";
import { APIError } from "better-auth/api";
import type { Context } from "hono";
import { acceptInvitation, findInvitation, hasAccounts, hasPassword, replacePassword } from "../auth/accounts.ts";
import { holdsOnlyDemo } from "../auth/demo.ts";
import { demoCredentials } from "../auth/demo-account.ts";
import { tooManyTries } from "../auth/guard-requests.ts";
import { readResetToken, resetPath } from "../auth/reset-token.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { createRouter, problemResponses } from "../http/verb-routes.ts";
import { mailTexts } from "../mail/texts.ts";

const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { "application/json": { schema } },
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
  required: true as const,
});

const passwordSchema = z.string().min(10, "A password has at least 10 characters.").max(200);
const secretParameter = z.object({ secret: z.string().min(1).max(200) });
const userSchema = z.object({ id: idSchema, name: z.string(), email: z.string() });

const options = createRoute({
  method: "get",
  path: "/options",
  tags: ["Sign-in"],
  operationId: "auth.options",
  summary: "Which ways in there are",
  responses: {
    200: json(
      "What to offer",
      z.object({
        demo: z.boolean().openapi({ description: "Nothing but the demo company lives here" }),
        signUp: z.boolean().openapi({ description: "An account can be made without an invitation" }),
        mail: z.boolean().openapi({ description: "E-mail is sent: a forgotten password can be replaced without help" }),
      }),
    ),
  },
});

const demo = createRoute({
  method: "post",
  path: "/demo",
  tags: ["Sign-in"],
  operationId: "auth.demo",
  summary: "Sign in to the demo company; only while nothing but the demo lives here",
  responses: {
    200: json(
      "Signed in. The session's cookie renews the access token at `/api/auth/token`.",
      z.object({ accessToken: z.string(), user: userSchema, team: teamSchema }),
    ),
    403: problemResponses[403],
  },
});

const getInvitation = createRoute({
  method: "get",
  path: "/invitations/{secret}",
  tags: ["Sign-in"],
  operationId: "auth.invitation",
  summary: "What an invitation's link opens",
  request: { params: secretParameter },
  responses: {
    200: json(
      "The invitation",
      z.object({
        team: z.string(),
        email: z.string(),
        role: roleSchema,
        invitedBy: z.string().nullable(),
        expiresAt: z.string(),
        hasAccount: z.boolean().openapi({ description: "Accepting takes the present password, not a new one" }),
      }),
    ),
    404: problemResponses[404],
    409: problemResponses[409],
    429: problemResponses[429],
  },
});

const accept = createRoute({
  method: "post",
  path: "/invitations/{secret}/accept",
  tags: ["Sign-in"],
  operationId: "auth.accept",
  summary: "Accept an invitation: with a new account, with the password of the one there is, or signed in",
  request: {
    params: secretParameter,
    body: body(z.strictObject({ name: z.string().trim().min(1).max(100).optional(), password: passwordSchema.optional() })),
  },
  responses: {
    200: json("A member, and signed in", z.object({ user: userSchema, teamId: idSchema })),
    400: problemResponses[400],
    401: problemResponses[401],
    403: problemResponses[403],
    404: problemResponses[404],
    409: problemResponses[409],
    429: problemResponses[429],
  },
});

const askForReset = createRoute({
  method: "post",
  path: "/password-resets",
  tags: ["Sign-in"],
  operationId: "auth.reset",
  summary: "Ask for a link to choose a new password; the answer is the same whether there is such an account or not",
  request: { body: body(z.strictObject({ email: z.email().max(254) })) },
  responses: {
    202: json("`isSent`: false where this server sends no e-mail", z.object({ isSent: z.boolean() })),
    400: problemResponses[400],
    429: problemResponses[429],
  },
});

const choosePassword = createRoute({
  method: "post",
  path: "/passwords",
  tags: ["Sign-in"],
  operationId: "auth.password",
  summary: "Choose a new password with such a link; all sessions end",
  request: { body: body(z.strictObject({ token: z.string().max(1000), password: passwordSchema })) },
  responses: {
    200: json("Sign in with it", z.object({ email: z.string() })),
    400: problemResponses[400],
    409: problemResponses[409],
    429: problemResponses[429],
  },
});

/** Longer than others: each way in is told as a whole. */
export function authRoutes(deps: Deps) {
  const { auth, database, kernel, verifyToken, clock, env, signInLimits, mailer, secret, background, log } = deps;
  const { client } = database;
  const router = createRouter();

  /** By the address that is acted on, as for a sign-in. */
  async function countEmail(c: Context<AppEnv>, email: string): Promise<void> {
    const seconds = await signInLimits.waitForEmail(email);
    if (seconds === null) return;
    c.header("retry-after", String(seconds));
    throw new OmniError("rate_limited", tooManyTries(seconds), {
      details: { "violated-policies": ["email"], retryAfter: seconds },
    });
  }

  router.openapi(options, async (c) => {
    const [onlyDemo, isTaken] = await Promise.all([holdsOnlyDemo(database), hasAccounts(client)]);
    return c.json({ demo: onlyDemo, signUp: env.signUp === "open" || !isTaken, mail: mailer !== null }, 200);
  });

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

  router.openapi(getInvitation, async (c) => {
    const found = await findInvitation(client, c.req.valid("param").secret, clock);
    const { team, email, role, inviter, expires_at: expiresAt, has_account: hasAccount } = found;
    return c.json({ team, email, role: roleSchema.parse(role), invitedBy: inviter, expiresAt, hasAccount }, 200);
  });

  router.openapi(accept, async (c) => {
    const { secret: link } = c.req.valid("param");
    const given = c.req.valid("json");
    const { email, has_account: hasAccount } = await findInvitation(client, link, clock);
    const session = await auth.api.getSession({ headers: c.req.raw.headers });
    let person: { user: { id: string; name: string; email: string }; token: string | null };
    if (session?.user.email === email) {
      person = { user: session.user, token: session.session.token };
    } else {
      const { name, password } = given;
      if (password === undefined) throw new OmniError("invalid", "Give a password.", { details: { field: "password" } });
      if (!hasAccount && name === undefined) throw new OmniError("invalid", "Give your name.", { details: { field: "name" } });
      await countEmail(c, email);
      const { headers, response } = await (hasAccount
        ? auth.api.signInEmail({ body: { email, password }, headers: c.req.raw.headers, returnHeaders: true })
        : auth.api.signUpEmail({ body: { email, password, name: name ?? "" }, returnHeaders: true })
      ).catch((error: unknown) => {
        if (!(error instanceof APIError)) throw error;
        throw new OmniError("unauthenticated", "This is not the password of the account with this e-mail address.");
      });
      for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
      person = response;
    }
    const { id, name } = person.user;
    const teamId = await acceptInvitation(client, link, id, clock);
    // The session that accepted works in the new team from its next token on; others stay where they are.
    await client`update auth.session set active_organization_id = ${teamId} where user_id = ${id} and token = ${person.token}`;
    return c.json({ user: { id, name, email }, teamId }, 200);
  });

  router.openapi(askForReset, async (c) => {
    const email = c.req.valid("json").email.toLowerCase();
    await countEmail(c, email);
    // After the answer, which must not take longer where there is somebody to write to.
    if (mailer !== null) {
      const sending = (async () => {
        if (!(await hasPassword(client, email))) return;
        const [person] = await client<{ language: string | null }[]>`select language from auth."user" where email = ${email}`;
        const link = `${linkBase(deps)}${resetPath(secret, email, clock.now())}`;
        await mailer.send({ to: email, ...mailTexts(person?.language ?? "en").reset({ link }) });
      })();
      background.add(sending.catch((error: unknown) => log.error({ err: error }, "a password's link could not be sent")));
    }
    return c.json({ isSent: mailer !== null }, 202);
  });

  router.openapi(choosePassword, async (c) => {
    const { token, password } = c.req.valid("json");
    const claims = readResetToken(secret, token, clock.now());
    await countEmail(c, claims.email);
    await replacePassword({ client, auth }, claims, password);
    return c.json({ email: claims.email }, 200);
  });
  return router;
}

/** What links in e-mails begin with: never a name that a request brought along. */
export function linkBase({ env }: Pick<Deps, "env">): string {
  return (env.publicUrl ?? `http://localhost:${env.port}`).replace(/\/$/, "");
}
