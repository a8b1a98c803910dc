import { APICallError } from "@ai-sdk/provider";
import { readRetryAfter } from "./retry-after.ts";

/**
 * Why a call to a provider failed:
 * - `unauthorized`: the key is refused, or what it may do;
 * - `rate_limited`: too much was asked of the key;
 * - `rejected`: the request itself is refused;
 * - `unavailable`: no connection, or the provider failed;
 * - `timeout`: it took longer than we wait;
 * - `interrupted`: the answer broke off;
 * - `malformed`: the answer cannot be read.
 */
export type FailureKind =
  | "unauthorized"
  | "rate_limited"
  | "rejected"
  | "unavailable"
  | "timeout"
  | "interrupted"
  | "malformed";

/** A failed call. Made of identifiers and numbers alone: neither keys nor what was asked can get into logs through it. */
export interface CallFailure {
  readonly kind: FailureKind;
  /** HTTP status; null when there was none. */
  readonly status: number | null;
  /** The provider's own code, such as `insufficient_quota`. */
  readonly code: string | null;
  /** How long the provider asks us to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
}

/** Something took longer than we wait. */
export class DeadlineError extends Error {
  readonly limit: "connect" | "first token" | "silence" | "whole";

  constructor(limit: DeadlineError["limit"], milliseconds: number) {
    super(`The ${limit} limit of ${milliseconds} ms was reached.`);
    this.name = "DeadlineError";
    this.limit = limit;
  }
}

/** The answer ended without the provider saying that it is complete. */
export class InterruptedError extends Error {
  constructor() {
    super("The answer broke off.");
    this.name = "InterruptedError";
  }
}

/** What an error of a call means. `begun` says whether an answer had begun to arrive; `now` is the time of day. */
export function toCallFailure(error: unknown, { begun, now }: { begun: boolean; now: Date }): CallFailure {
  const plain = { status: null, code: null, retryAfterMs: null };
  if (error instanceof DeadlineError) return { ...plain, kind: "timeout", code: error.limit.replace(" ", "_") };
  if (error instanceof InterruptedError) return { ...plain, kind: "interrupted" };
  const body = textIn(error, "responseBody");
  const status = numberIn(error, "statusCode");
  const code = codeIn(error) ?? codeIn(parsed(body));
  const retryAfterMs = APICallError.isInstance(error) ? readRetryAfter(error.responseHeaders, body, now) : null;
  if (status !== null) return { kind: kindOf(status, body), status, code, retryAfterMs };
  if (isUnreadable(error)) return { ...plain, kind: "malformed" };
  return { kind: begun ? "interrupted" : "unavailable", status, code, retryAfterMs };
}

function kindOf(status: number, body = ""): FailureKind {
  if (status === 401 || status === 402 || status === 403) return "unauthorized";
  // Google answers 400 to a key it does not know.
  if (status === 400 && body.includes("API_KEY_INVALID")) return "unauthorized";
  if (status === 429) return "rate_limited";
  if (status === 408 || status === 409 || status >= 500) return "unavailable";
  return status >= 400 ? "rejected" : "malformed";
}

/** What the AI SDK throws for JSON that is none, or not of the expected shape. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^AI_(?:JSONParse|TypeValidation|InvalidResponseData|NoContentGenerated|EmptyResponse)/.test(error.name)
  );
}

const identifier = /^[\w.-]{1,60}$/;

/** The code of an error object, or of the `error` inside it; words only, since a message may repeat a key or a question. */
function codeIn(value: unknown): string | null {
  for (const name of ["code", "status", "type"]) {
    const code = textIn(value, name);
    if (code !== undefined && identifier.test(code) && code !== "error") return code;
  }
  return typeof value === "object" && value !== null && "error" in value ? codeIn(value.error) : null;
}

function parsed(body: string | undefined): unknown {
  try {
    return body === undefined ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}

function textIn(value: unknown, name: string): string | undefined {
  const found = valueIn(value, name);
  return typeof found === "string" ? found : undefined;
}

function numberIn(value: unknown, name: string): number | null {
  const found = valueIn(value, name);
  return typeof found === "number" ? found : null;
}

function valueIn(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
