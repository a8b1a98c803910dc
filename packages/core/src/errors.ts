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
 * What happened, for a program that tells it in its own words: `details.reason`. Beside it in `details` stand the names it takes
 * (`stage`, `currency`, …). Failures that a person can meet in a form have one; the web app has a text for each.
 */
export type ProblemReason =
  | "changed_meanwhile"
  | "unchanged"
  | "exists_already"
  | "value_out_of_range"
  | "in_stage_already"
  | "task_done_already"
  | "task_open_already"
  | "undone_already"
  | "undo_in_conflict"
  | "undo_not_yours"
  | "amount_with_currency"
  | "amount_negative"
  | "amount_no_number"
  | "amount_decimals"
  | "no_such_currency"
  | "vat_id"
  | "vat_id_country"
  | "iban"
  | "approval_decided"
  | "approval_expired"
  | "approval_not_yours"
  | "member_already"
  | "role_already"
  | "last_owner"
  | "owners_only"
  | "answer_running"
  | "role_permission";

/**
 * A failure somebody can act on: `message` is for a person (what happened, what to do), `details` for a program.
 *
 * Anything thrown that is not an `OmniError` is a fault of ours: it is logged with its cause and shown without its message.
 */
export class OmniError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { reason?: ProblemReason; details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "OmniError";
    this.code = code;
    this.details = options.reason === undefined ? (options.details ?? {}) : { ...options.details, reason: options.reason };
  }

  static is(error: unknown, code?: ErrorCode): error is OmniError {
    return error instanceof OmniError && (code === undefined || error.code === code);
  }
}
