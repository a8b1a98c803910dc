/** Every way a verb can fail. Each transport maps these once; nothing else may cross a package's border as an expected failure. */
export type ErrorCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "ambiguous"
  | "conflict"
  | "approval_required"
  | "budget_exceeded"
  | "rate_limited"
  | "unavailable";

/**
 * A failure somebody can act on: `message` is for a person (what happened, what to do), `details` for a program.
 *
 * Anything thrown that is not an `OmniError` is a fault of ours: it is logged with its cause and shown without its message.
 */
export class OmniError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, options: { details?: Record<string, unknown>; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "OmniError";
    this.code = code;
    this.details = options.details ?? {};
  }

  static is(error: unknown, code?: ErrorCode): error is OmniError {
    return error instanceof OmniError && (code === undefined || error.code === code);
  }
}
