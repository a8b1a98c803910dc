import { languages, newId, roles, themes } from "@omni/core";
import { authDatabase, type SqlClient } from "@omni/db";
import { account, invitation, jwks, member, organization as organizations, session, user, verification } from "@omni/db/schema";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { bearer, jwt, organization } from "better-auth/plugins";
import { createAccessControl } from "better-auth/plugins/access";
import { defaultStatements } from "better-auth/plugins/organization/access";
import type { Logger } from "pino";
import { z } from "zod";
import { requireOpenDemo } from "./demo-account.ts";
import { guardRequests, type SignInLimits, type SignUpMode } from "./guard-requests.ts";

export const tokenIssuer = "omni-crm";
/** Minutes an access token is good for; it is renewed by the session, which can be revoked. */
const tokenLifetime = "15m";

export interface AuthOptions {
  readonly client: SqlClient;
  readonly secret: string;
  readonly baseUrl: string;
  /** Host names that pages of ours are served from; null for any. */
  readonly trustedHosts: readonly string[] | null;
  readonly signInLimits: SignInLimits;
  readonly signUp: SignUpMode;
  readonly log: Logger;
}

/** better-auth, in its own schema and under its own role; its organisation is our team. */
export function createAuth({ client, secret, baseUrl, trustedHosts, signInLimits, signUp, log }: AuthOptions) {
  const access = createAccessControl(defaultStatements);
  // Who may do what with a team is the verbs' business (`open-endpoints.ts`); here a role is a name.
  const nameOnly = access.newRole({});

  return betterAuth({
    appName: "Omni CRM",
    secret,
    baseURL: baseUrl,
    basePath: "/api/auth",
    // Requests from the page's own address are trusted, whatever name this server is reached by.
    trustedOrigins: (request) => {
      const host = request?.headers.get("host") ?? "";
      const isOurs =
        host !== "" && !host.includes("*") && (trustedHosts === null || trustedHosts.includes(host.replace(/:\d+$/, "")));
      return isOurs ? [baseUrl, `http://${host}`, `https://${host}`] : [baseUrl];
    },
    database: drizzleAdapter(authDatabase(client), {
      provider: "pg",
      schema: { user, session, account, verification, jwks, organization: organizations, member, invitation },
      transaction: false,
    }),
    advanced: {
      database: { generateId: () => newId() },
      // It would believe a header that anybody can set.
      ipAddress: { disableIpTracking: true },
    },
    // Ours counts for all processes, and by addresses that are real.
    rateLimit: { enabled: false },
    hooks: { before: guardRequests(client, signInLimits, signUp) },
    telemetry: { enabled: false },
    // What fails reaches our own error mapper, which logs it once.
    onAPIError: { throw: true },
    // Only its own words and errors: what else it hands over are addresses and bodies.
    logger: {
      level: "error",
      log: (_, message, ...others) => log.error({ err: others.find((other) => other instanceof Error) }, `sign-in: ${message}`),
    },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    user: {
      additionalFields: {
        language: { type: "string", required: false, validator: { input: z.enum(languages).nullable() } },
        theme: { type: "string", required: false, validator: { input: z.enum(themes).nullable() } },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => requireOpenDemo(client, userId),
        },
      },
    },
    plugins: [
      bearer(),
      organization({
        ac: access,
        roles: Object.fromEntries(roles.map((role) => [role, nameOnly])),
        // Whoever works for others' teams alone has been invited to work there, not to open one on this server.
        allowUserToCreateOrganization: async ({ id }) => {
          const [found] = await client<{ may: boolean }[]>`
            select ${signUp === "open"} or not exists (select from auth.member where user_id = ${id})
              or exists (select from auth.member where user_id = ${id} and role = 'owner') as may`;
          return found?.may === true;
        },
        creatorRole: "owner",
      }),
      jwt({
        jwks: { keyPairConfig: { alg: "EdDSA", crv: "Ed25519" } },
        jwt: {
          issuer: tokenIssuer,
          audience: tokenIssuer,
          expirationTime: tokenLifetime,
          definePayload: async ({ session: own }) => ({ team: await teamOf(client, own), sid: own.id }),
        },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** The team that a session works in: the one it chose while the person belongs to it, else the first they belong to. */
async function teamOf(
  client: SqlClient,
  { userId, activeOrganizationId: chosen }: { userId: string; activeOrganizationId?: string | null | undefined },
): Promise<string | null> {
  const [membership] = await client<{ team: string }[]>`
    select organization_id as team from auth.member where user_id = ${userId}
    order by organization_id is not distinct from ${chosen ?? null}::uuid desc, created_at limit 1`;
  return membership?.team ?? null;
}
