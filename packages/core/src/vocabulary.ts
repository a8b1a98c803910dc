/**
 * The values of every closed field: one list for the CHECK in the database, the schemas of the verbs and the labels of the
 * user interface.
 *
 * @module
 */
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
/** What the assistant may remember of a person: how they like things, what they asked about, what they told it. */
export const memoryKinds = ["preference", "topic", "fact"] as const;
export const feedbackRatings = ["up", "down"] as const;
/** Why an answer was no good. */
export const feedbackReasons = ["wrong_figures", "misunderstood", "incomplete", "unclear", "other"] as const;
export const activityKinds = ["note", "task"] as const;
export const approvalStatuses = ["pending", "approved", "declined", "stale", "failed"] as const;
export const apiKeyKinds = ["service", "agent"] as const;
export const auditActions = ["insert", "update", "delete"] as const;
/** Of the user interface. */
export const languages = ["en", "sl", "de"] as const;
export const themes = ["system", "light", "dark"] as const;
