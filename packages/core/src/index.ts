/**
 * The vocabulary of the product: ids, money, dates, errors, actors and their rights, and the kernel every verb runs in.
 *
 * @module
 */
export { type Actor, actorLabel, isAgent, responsibleUser } from "./actor.ts";
export { canonicalHash, canonicalJson } from "./canonical.ts";
export type { Context } from "./context.ts";
export { isCurrency, scaleOf } from "./currency.ts";
export {
  addDays,
  type Clock,
  dateInZone,
  dateOutputSchema,
  dateSchema,
  daysBetween,
  instantOutputSchema,
  instantSchema,
  systemClock,
} from "./dates.ts";
export { type ErrorCode, OmniError, type ProblemReason } from "./errors.ts";
export { freshIdSchema, idOutputSchema, idSchema, isId, newId } from "./ids.ts";
export {
  type Access,
  type ApprovalOutcome,
  type ApprovalRequest,
  approvalHash,
  createKernel,
  invalidInput,
  type Kernel,
  type KernelPorts,
  type PendingApproval,
  type RecordChange,
  type TransactionMode,
} from "./kernel.ts";
export {
  currencySchema,
  decimalSchema,
  formatMinor,
  lineNet,
  type Money,
  moneySchema,
  parseMinor,
  sumByCurrency,
  taxOn,
  toMoney,
} from "./money.ts";
export { cursorSchema, decodeCursor, encodeCursor, pageLimitSchema, pageOf } from "./page.ts";
export {
  type Permission,
  permissionDeeds,
  permissionSchema,
  permissions,
  type Role,
  rolePermissions,
  roleSchema,
  roles,
  rolesWith,
} from "./permissions.ts";
export { createPromiseSet, type PromiseSet } from "./promise-set.ts";
export { type Candidate, chooseCandidate, type ReferenceKind, referenceKinds, referenceTo } from "./reference.ts";
export { type Command, type OutboxEvent, type Query, type RunOptions, type TeamContext, verbsFor } from "./verb.ts";
export {
  activityKinds,
  apiKeyKinds,
  approvalStatuses,
  auditActions,
  feedbackRatings,
  feedbackReasons,
  invoiceDirections,
  invoiceStatuses,
  invoiceTypes,
  languages,
  memoryKinds,
  messageRoles,
  paymentMethods,
  paymentStates,
  quoteStatuses,
  stageOutcomes,
  taxCategories,
  themes,
  turnStatuses,
} from "./vocabulary.ts";
