/**
 * The values of every closed column: one list for the CHECK in the database and for the schemas of the verbs.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { check } from "drizzle-orm/pg-core";

export const invoiceDirections = ["issued", "received"] as const;
export const invoiceTypes = ["invoice", "credit_note"] as const;
export const invoiceStatuses = ["draft", "sent", "void"] as const;
export const paymentStates = ["unpaid", "partly_paid", "paid"] as const;
export const quoteStatuses = ["draft", "sent", "accepted", "declined", "expired"] as const;
export const stageOutcomes = ["won", "lost"] as const;
export const paymentMethods = ["bank_transfer", "card", "direct_debit", "cash"] as const;
/** UNTDID 5305, as far as EN 16931 uses it. */
export const taxCategories = ["S", "Z", "E", "AE", "K", "G", "O"] as const;
export const turnStatuses = ["running", "waiting", "finished", "stopped", "failed"] as const;
export const messageRoles = ["user", "assistant"] as const;
export const approvalStatuses = ["pending", "approved", "declined", "stale", "failed"] as const;
export const apiKeyKinds = ["service", "agent"] as const;
export const auditActions = ["insert", "update", "delete"] as const;

/**
 * `text` + CHECK rather than an enum type: enum comparison is not LEAKPROOF, so that under row-level security it could not
 * use an index. A null passes, as CHECK has it.
 */
export function oneOf(table: string, column: string, values: readonly string[]) {
  const list = values.map((value) => `'${value}'`).join(", ");
  return check(`${table}_${column}_check`, sql.raw(`${column} in (${list})`));
}
