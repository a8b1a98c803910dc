/**
 * Limits over HTTP: what a request counts as, and how an answer tells (draft-ietf-httpapi-ratelimit-headers: `RateLimit-Policy`
 * says what is allowed, `RateLimit` what is left and for how many seconds).
 *
 * @module
 */
import { type Actor, type Context as OmniContext, OmniError } from "@omni/core";
import type { Limit } from "@omni/memory";
import type { Context, MiddlewareHandler } from "hono";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "./app-env.ts";
import { connectionAddress } from "./connection-address.ts";

type LimitDeps = Pick<Deps, "env" | "limits">;

/**
 * Everything a person, or a program with a key of its own, asks of the API; what makes a model answer counts as a question
 * besides. Behind `authenticate`.
 */
export function limitRequests(
  { env, limits }: LimitDeps,
  isQuestion: (c: Context<AppEnv>) => boolean,
): MiddlewareHandler<AppEnv> {
  const takeRequest = taker(limits, { name: "requests", points: env.limits.requestsPerMinute, seconds: 60 });
  const takeQuestion = taker(limits, { name: "questions", points: env.limits.questionsPerMinute, seconds: 60 });
  return async (c, next) => {
    const owner = ownerOf(c.get("ctx"));
    // Both at once: the person waits for each round trip before the first word.
    if (isQuestion(c)) await Promise.all([takeRequest(c, owner), takeQuestion(c, `${owner}:questions`)]);
    else await takeRequest(c, owner);
    return next();
  };
}

/** What answers to people who are not signed in yet, by where they are. In front of whatever replaces the request. */
export function limitAddresses({ env, limits }: LimitDeps): MiddlewareHandler<AppEnv> {
  const take = taker(limits, { name: "address", points: env.limits.signInRequestsPerMinute, seconds: 60 });
  return async (c, next) => {
    await take(c, `address:${connectionAddress(c, env.trustedProxyHops)}`);
    return next();
  };
}

/** As in `ratelimit:{teamId}:{userId}`; a key counts by itself, whoever made it. */
function ownerOf({ actor, teamId }: OmniContext): string {
  return `${teamId ?? "-"}:${idOf(actor)}`;
}

function idOf(actor: Actor): string {
  switch (actor.kind) {
    case "user":
      return actor.userId;
    case "apiKey":
      return actor.keyId;
    case "agent":
      return actor.onBehalfOf;
    case "system":
      return actor.job;
  }
}

/** Takes a point of `limit` and says so in the answer's headers; throws `rate_limited` when none is left. */
function taker(limits: LimitDeps["limits"], limit: Limit): (c: Context<AppEnv>, key: string) => Promise<void> {
  const policy = `"${limit.name}";q=${limit.points};w=${limit.seconds}`;
  return async (c, key) => {
    const { isAllowed, remaining, resetSeconds } = await limits.consume(limit, key);
    const append = { append: true } as const;
    c.header("ratelimit-policy", policy, append);
    c.header("ratelimit", `"${limit.name}";r=${remaining};t=${resetSeconds}`, append);
    if (isAllowed) return;
    c.header("retry-after", String(Math.max(resetSeconds, 1)));
    throw rateLimited(limit, resetSeconds);
  };
}

/** The failure, in the words of the person who meets it; `violated-policies` as the same draft has it. */
export function rateLimited({ name, points, seconds }: Limit, resetSeconds: number): OmniError {
  const window = seconds === 60 ? "a minute" : `in ${seconds / 60} minutes`;
  const wait = resetSeconds <= 1 ? "in a second" : `in ${resetSeconds} seconds`;
  return new OmniError("rate_limited", `That was more than ${points} ${window}. Try again ${wait}.`, {
    details: { "violated-policies": [name], retryAfter: resetSeconds },
  });
}
