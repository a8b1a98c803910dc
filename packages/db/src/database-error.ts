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
  if (code === "OM409") {
    const reason = error.message.startsWith("A team needs an owner") ? { reason: "last_owner" as const } : {};
    return new OmniError("conflict", error.message, { cause: error, ...reason });
  }
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

/** `app.bind` names the role and the permission; a person is told what the role may not do, and whom to ask. */
function toRefusal(error: Error): OmniError {
  const [, role, permission] = /^Your role \((\w+)\) does not have the permission ([\w:-]+)\.$/.exec(error.message) ?? [];
  const known = permissionSchema.safeParse(permission);
  if (role === undefined || !known.success) {
    const reason = /^Only an owner can /.test(error.message) ? { reason: "owners_only" as const } : {};
    return new OmniError("forbidden", error.message, { cause: error, ...reason });
  }
  const message = `The role “${role}” may not ${permissionDeeds[known.data]}. Ask an owner or an administrator of the team.`;
  return new OmniError("forbidden", message, {
    cause: error,
    reason: "role_permission",
    details: { role, permission: known.data },
  });
}
