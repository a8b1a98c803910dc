import { newId, roles } from "@omni/core";
import { authDatabase, type SqlClient } from "@omni/db";
import { account, invitation, jwks, member, organization as organizations, session, user, verification } from "@omni/db/schema";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { bearer, jwt, organization } from "better-auth/plugins";
import { createAccessControl } from "better-auth/plugins/access";
import { defaultStatements } from "better-auth/plugins/organization/access";
import type { Logger } from "pino";
import { requireOpenDemo } from "./demo-account.ts";
import { limitSignIns, type SignInLimits } from "./limit-sign-ins.ts";

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
  readonly log: Logger;
}

/** better-auth, in its own schema and under its own role; its organisation is our team. */
export function createAuth({ client, secret, baseUrl, trustedHosts, signInLimits, log }: AuthOptions) {
  const access = createAccessControl(defaultStatements);
  const administrator = access.newRole({
    organization: ["update"],
    invitation: ["create", "cancel"],
    member: ["create", "update", "delete"],
  });
  const others = access.newRole({});

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
    hooks: { before: limitSignIns(signInLimits) },
    telemetry: { enabled: false },
    // What fails reaches our own error mapper, which logs it once.
    onAPIError: { throw: true },
    // Only its own words and errors: what else it hands over are addresses and bodies.
    logger: {
      level: "error",
      log: (_, message, ...others) => log.error({ err: others.find((other) => other instanceof Error) }, `sign-in: ${message}`),
    },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    databaseHooks: {
      session: {
        create: {
          // A person of one team is in it from the first request on.
          before: async (created) => {
            await requireOpenDemo(client, created.userId);
            const [membership] = await client<{ team: string }[]>`
              select organization_id as team from auth.member where user_id = ${created.userId} order by created_at limit 1`;
            return { data: { ...created, activeOrganizationId: membership?.team ?? null } };
          },
        },
      },
    },
    plugins: [
      bearer(),
      organization({
        ac: access,
        roles: Object.fromEntries(
          roles.map((role) => [
            role,
            role === "owner" ? access.newRole({ ...defaultStatements }) : role === "admin" ? administrator : others,
          ]),
        ),
        creatorRole: "owner",
      }),
      jwt({
        jwks: { keyPairConfig: { alg: "EdDSA", crv: "Ed25519" } },
        jwt: {
          issuer: tokenIssuer,
          audience: tokenIssuer,
          expirationTime: tokenLifetime,
          definePayload: ({ session: own }) => ({ team: own.activeOrganizationId ?? null, sid: own.id }),
        },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
