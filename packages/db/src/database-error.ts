import { OmniError, permissionDeeds, permissionSchema } from "@omni/core";
import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";

// SQLSTATE classes 08 (connection), 53 (resources), 57P (shutdown) and postgres.js's own codes for a lost connection.
const unavailable = /^(?:08|53|57P|CONNECTION_|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET)/;

/** What a failure of the database means to the caller; anything that only a bug of ours can cause stays as it is. */
export function toOmniError(thrown: unknown): unknown {
  // Drizzle wraps what the driver threw, and with it the code that tells what happened.
  const error = thrown instanceof DrizzleQueryError ? thrown.cause : thrown;
  if (!(error instanceof Error) || error instanceof OmniError) return thrown;
  const code = error instanceof postgres.PostgresError || "code" in error ? String((error as { code: unknown }).code) : "";
  if (code === "OM401") return new OmniError("unauthenticated", error.message, { cause: error });
  if (code === "OM403") return toRefusal(error);
  if (code === "OM404") return new OmniError("not_found", error.message, { cause: error });
  if (code === "OM409") return new OmniError("conflict", error.message, { cause: error, details: detailOf(error) });
  // Serialisation failure, deadlock: somebody else was there first and nothing was kept.
  if (code === "40001" || code === "40P01") {
    return new OmniError("conflict", "Somebody else changed the same records; try again.", {
      cause: error,
      reason: "changed_meanwhile",
    });
  }
  if (code === "23505")
    return new OmniError("conflict", "A record like this exists already.", { cause: error, reason: "exists_already" });
  // Class 22, data exceptions: a number out of range, a cursor that was tampered with, a NUL in a text.
  if (code.startsWith("22"))
    return new OmniError("invalid", "A value is out of range or cannot be stored.", {
      cause: error,
      reason: "value_out_of_range",
    });
  // Statement time-out, lock time-out: the database is too busy for this now.
  if (code === "57014" || code === "55P03") {
    return new OmniError("unavailable", "The database took too long for this; try again shortly, or ask for less at once.", {
      cause: error,
    });
  }
  if (unavailable.test(code)) {
    return new OmniError("unavailable", "The database cannot be reached at the moment; try again shortly.", { cause: error });
  }
  return thrown;
}

/** What a refusal of ours says for programs: its reason, and what it is about. */
function detailOf(error: Error): Record<string, unknown> {
  const { detail } = error as { detail?: string };
  return detail === undefined ? {} : (JSON.parse(detail) as Record<string, unknown>);
}

/** A person is told what their role may not do, and whom to ask. */
function toRefusal(error: Error): OmniError {
  const details = detailOf(error);
  const permission = permissionSchema.safeParse(details.permission);
  const message = permission.success
    ? `The role “${details.role}” may not ${permissionDeeds[permission.data]}. Ask an owner or an administrator of the team.`
    : error.message;
  return new OmniError("forbidden", message, { cause: error, details });
}
