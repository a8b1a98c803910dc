/**
 * Errors over HTTP, mapped once: problem details (RFC 9457).
 *
 * @module
 */
import { type ErrorCode, OmniError } from "@omni/core";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "./app-env.ts";

const statuses = {
  invalid: 400,
  unauthenticated: 401,
  budget_exceeded: 402,
  forbidden: 403,
  not_found: 404,
  ambiguous: 409,
  conflict: 409,
  rate_limited: 429,
  unavailable: 503,
  // Accepted, not done: RFC 9110 15.3.3. The body is the approval, not a problem.
  approval_required: 202,
} as const satisfies Record<ErrorCode, number>;

const titles = {
  invalid: "Invalid input",
  unauthenticated: "Not signed in",
  budget_exceeded: "Budget used up",
  forbidden: "Not allowed",
  not_found: "Not found",
  ambiguous: "More than one match",
  conflict: "Conflict",
  rate_limited: "Too many requests",
  unavailable: "Temporarily unavailable",
  approval_required: "Approval required",
} as const satisfies Record<ErrorCode, string>;

export function problem(
  c: Context<AppEnv>,
  status: ContentfulStatusCode,
  code: string,
  title: string,
  detail: string,
  details: object = {},
): Response {
  const body = {
    ...details,
    type: `urn:omni:problem:${code}`,
    title,
    status,
    detail,
    instance: `urn:uuid:${c.get("requestId")}`,
    code,
  };
  // Through the context, which brings the headers that are already set: whoever reports a problem quotes its request id.
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json",
    ...(status === 401 ? { "www-authenticate": "Bearer" } : {}),
    ...(status === 503 ? { "retry-after": "2" } : {}),
  });
}

/** The answer to anything that was thrown. A fault of ours is logged whole and shown without its message. */
export function toProblem(error: unknown, c: Context<AppEnv>): Response {
  if (OmniError.is(error, "approval_required")) {
    const { approval } = error.details as { approval: { id: string } };
    return c.json({ code: error.code, detail: error.message, approval }, 202, { location: `/api/v1/approvals/${approval.id}` });
  }
  if (OmniError.is(error)) {
    if (error.code === "unavailable") c.get("log").error({ err: error, requestId: c.get("requestId") }, "unavailable");
    return problem(c, statuses[error.code], error.code, titles[error.code], error.message, error.details);
  }
  if (error instanceof HTTPException) {
    const code = error.status === 413 ? "too_large" : "invalid";
    return problem(c, error.status, code, error.status === 413 ? "Too large" : titles.invalid, error.message);
  }
  c.get("log").error({ err: error, requestId: c.get("requestId") }, "unexpected error");
  return problem(
    c,
    500,
    "internal",
    "Something went wrong on our side",
    "It has been logged; try again, and quote the instance if it stays.",
  );
}
