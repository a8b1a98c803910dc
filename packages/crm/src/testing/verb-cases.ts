/**
 * One case a verb, for sweeps over all of them. A verb without a case does not compile.
 *
 * @module
 */
import { newId, type Permission } from "@omni/core";
import type { FilledTeam } from "@omni/db/testing";
import type { commands, queries } from "../registry.ts";

/** What somebody of another team gets for a case's input. */
export type Foreign = "not_found" | "nothing" | "their own";

export interface VerbCase {
  /** Written down once more, so that a verb whose permission is changed by mistake fails. */
  readonly permission: Permission;
  /** An input that names a team's records. */
  input(records: FilledTeam): Record<string, unknown>;
  /** `not_found`; or an answer that holds `nothing` of the other team's; or a verb that only ever speaks of `their own`. */
  readonly foreign: Foreign;
}

const none = () => ({});

export const queryCases: Readonly<Record<keyof typeof queries, VerbCase>> = {
  listApiKeys: { permission: "api-keys:manage", input: none, foreign: "their own" },
  getChat: { permission: "chat:use", input: ({ chatId }) => ({ id: chatId }), foreign: "not_found" },
  listChats: { permission: "chat:use", input: none, foreign: "their own" },
  listMemories: { permission: "chat:use", input: none, foreign: "their own" },
  listFeedback: { permission: "chat:use", input: ({ chatId }) => ({ id: chatId }), foreign: "not_found" },
  exportFeedback: { permission: "feedback:export", input: none, foreign: "their own" },
  getTurnTranscript: { permission: "chat:use", input: ({ turnId }) => ({ turnId }), foreign: "not_found" },
  getApproval: { permission: "approvals:read", input: ({ approvalId }) => ({ id: approvalId }), foreign: "not_found" },
  listApprovals: { permission: "approvals:read", input: ({ turnId }) => ({ turnId }), foreign: "nothing" },
  listAuditEntries: { permission: "audit:read", input: ({ customerId }) => ({ recordId: customerId }), foreign: "nothing" },
  countCustomers: { permission: "customers:read", input: () => ({ q: "Nordlicht" }), foreign: "nothing" },
  getCustomer: { permission: "customers:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "not_found" },
  listCustomers: { permission: "customers:read", input: () => ({ q: "Nordlicht" }), foreign: "nothing" },
  getDeal: { permission: "deals:read", input: ({ dealId }) => ({ deal: dealId }), foreign: "not_found" },
  listDeals: { permission: "deals:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  listDealStages: { permission: "deals:read", input: none, foreign: "their own" },
  getInvoice: { permission: "invoices:read", input: ({ invoiceId }) => ({ invoice: invoiceId }), foreign: "not_found" },
  listInvoices: { permission: "invoices:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  totalInvoices: { permission: "invoices:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  countProducts: { permission: "products:read", input: () => ({ q: "Nordlicht" }), foreign: "nothing" },
  getProduct: { permission: "products:read", input: ({ productId }) => ({ product: productId }), foreign: "not_found" },
  listProducts: { permission: "products:read", input: () => ({ q: "Nordlicht" }), foreign: "nothing" },
  getQuote: { permission: "quotes:read", input: ({ quoteId }) => ({ quote: quoteId }), foreign: "not_found" },
  listQuotes: { permission: "quotes:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  summarizeInvoices: {
    permission: "invoices:read",
    input: ({ customerId }) => ({ customer: customerId, groupBy: "customer" }),
    foreign: "nothing",
  },
  listPayments: { permission: "payments:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  totalPayments: { permission: "payments:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  listIndustries: { permission: "customers:read", input: none, foreign: "their own" },
  listProductCategories: { permission: "products:read", input: none, foreign: "their own" },
  totalDeals: { permission: "deals:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  summarizePipeline: { permission: "deals:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  totalQuotes: { permission: "quotes:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  convertQuotes: { permission: "quotes:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  countContacts: { permission: "customers:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  getContact: { permission: "customers:read", input: ({ contactId }) => ({ contact: contactId }), foreign: "not_found" },
  listContacts: { permission: "customers:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  listIdleDeals: { permission: "deals:read", input: none, foreign: "their own" },
  totalIdleDeals: { permission: "deals:read", input: none, foreign: "their own" },
  getPayment: { permission: "payments:read", input: ({ paymentId }) => ({ payment: paymentId }), foreign: "not_found" },
  summarizePayments: { permission: "payments:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  countTasks: { permission: "customers:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  listTasks: { permission: "customers:read", input: ({ customerId }) => ({ customer: customerId }), foreign: "nothing" },
  customerTimeline: {
    permission: "customers:read",
    input: ({ customerId }) => ({ customer: customerId }),
    foreign: "not_found",
  },
  dealTimeline: { permission: "deals:read", input: ({ dealId }) => ({ deal: dealId }), foreign: "not_found" },
  invoiceTimeline: { permission: "invoices:read", input: ({ invoiceId }) => ({ invoice: invoiceId }), foreign: "not_found" },
  quoteTimeline: { permission: "quotes:read", input: ({ quoteId }) => ({ quote: quoteId }), foreign: "not_found" },
  searchRecords: { permission: "customers:read", input: () => ({ q: "Nordlicht" }), foreign: "nothing" },
  getTeam: { permission: "team:read", input: none, foreign: "their own" },
  getTeamLogo: { permission: "team:read", input: none, foreign: "their own" },
  listMembers: { permission: "members:read", input: none, foreign: "their own" },
  listInvitations: { permission: "members:manage", input: none, foreign: "their own" },
  getTeamModel: { permission: "models:manage", input: none, foreign: "their own" },
};

export const commandCases: Readonly<Record<keyof typeof commands, VerbCase>> = {
  createApiKey: { permission: "api-keys:manage", input: () => ({ name: "Import", kind: "service" }), foreign: "their own" },
  updateTeam: { permission: "team:write", input: () => ({ name: `Company ${newId()}` }), foreign: "their own" },
  setTeamLogo: { permission: "team:write", input: () => ({ png: null }), foreign: "their own" },
  inviteMember: {
    permission: "members:manage",
    input: () => ({ email: `${newId()}@test.example`, role: "member" }),
    foreign: "their own",
  },
  revokeInvitation: { permission: "members:manage", input: ({ invitationId }) => ({ id: invitationId }), foreign: "not_found" },
  changeMemberRole: {
    permission: "members:manage",
    input: ({ colleagueId }) => ({ member: colleagueId, role: "member" }),
    foreign: "not_found",
  },
  removeMember: { permission: "members:manage", input: ({ colleagueId }) => ({ member: colleagueId }), foreign: "not_found" },
  leaveTeam: { permission: "team:read", input: ({ colleagueId }) => ({ member: colleagueId }), foreign: "not_found" },
  saveTeamModel: {
    permission: "models:manage",
    input: () => ({ provider: "openai", model: "any", sealedKey: null, keyHint: null }),
    foreign: "their own",
  },
  removeTeamModel: { permission: "models:manage", input: none, foreign: "their own" },
  revokeApiKey: { permission: "api-keys:manage", input: ({ apiKeyId }) => ({ id: apiKeyId }), foreign: "not_found" },
  addNote: {
    permission: "customers:write",
    input: ({ customerId }) => ({ customer: customerId, body: "Called back" }),
    foreign: "not_found",
  },
  createTask: {
    permission: "customers:write",
    input: ({ dealId }) => ({ deal: dealId, body: "Send the samples", dueDate: "2026-12-01" }),
    foreign: "not_found",
  },
  moveDeal: {
    permission: "deals:write",
    input: ({ dealId, stages }) => ({ deal: dealId, stage: stages.Won }),
    foreign: "not_found",
  },
  completeTask: { permission: "customers:write", input: ({ taskId }) => ({ task: taskId }), foreign: "not_found" },
  updateActivity: {
    permission: "customers:write",
    input: ({ noteId }) => ({ activity: noteId, body: `Called back ${newId()}` }),
    foreign: "not_found",
  },
  deleteActivity: { permission: "customers:write", input: ({ noteId }) => ({ activity: noteId }), foreign: "not_found" },
  createContact: {
    permission: "customers:write",
    input: ({ customerId }) => ({ customer: customerId, name: "Ana Novak", email: "ana@nordlicht.example" }),
    foreign: "not_found",
  },
  updateContact: {
    permission: "customers:write",
    input: ({ contactId }) => ({ contact: contactId, jobTitle: `Buyer ${newId()}` }),
    foreign: "not_found",
  },
  createCustomer: { permission: "customers:write", input: () => ({ name: "Berger Brothers" }), foreign: "their own" },
  updateCustomer: {
    permission: "customers:write",
    input: ({ customerId }) => ({ customer: customerId, city: `Graz ${newId()}` }),
    foreign: "not_found",
  },
  createDeal: {
    permission: "deals:write",
    input: ({ customerId }) => ({ customer: customerId, title: "Shelving", amount: "1200", closeDate: "2026-12-01" }),
    foreign: "not_found",
  },
  updateDeal: {
    permission: "deals:write",
    input: ({ dealId }) => ({ deal: dealId, title: `Shelving ${newId()}` }),
    foreign: "not_found",
  },
  undoTurn: { permission: "turns:undo", input: ({ turnId }) => ({ turnId }), foreign: "not_found" },
  // The same id in another team is another conversation.
  openTurn: {
    permission: "chat:use",
    input: ({ chatId }) => ({ chatId, turnId: newId(), messageId: newId(), question: "Who owes us?" }),
    foreign: "their own",
  },
  flushTurns: {
    permission: "chat:use",
    input: ({ turnId }) => ({ turns: [{ id: turnId, answerId: newId(), parts: [] }] }),
    foreign: "their own",
  },
  stopTurn: { permission: "chat:use", input: ({ chatId }) => ({ chatId }), foreign: "not_found" },
  closeLapsedTurn: { permission: "chat:use", input: ({ turnId }) => ({ turnId }), foreign: "their own" },
  updateChat: { permission: "chat:use", input: ({ chatId }) => ({ id: chatId, title: "Dues" }), foreign: "not_found" },
  deleteChat: { permission: "chat:use", input: ({ chatId }) => ({ id: chatId }), foreign: "not_found" },
  remember: {
    permission: "chat:use",
    input: () => ({ memories: [{ kind: "fact", content: "We close in August." }] }),
    foreign: "their own",
  },
  clearMemory: { permission: "chat:use", input: none, foreign: "their own" },
  giveFeedback: {
    permission: "chat:use",
    input: ({ answerId }) => ({ messageId: answerId, rating: "down", reason: "incomplete" }),
    foreign: "not_found",
  },
  withdrawFeedback: { permission: "chat:use", input: ({ answerId }) => ({ messageId: answerId }), foreign: "not_found" },
  eraseMemory: { permission: "chat:use", input: ({ memoryId }) => ({ id: memoryId }), foreign: "not_found" },
  resumeTurn: { permission: "chat:use", input: ({ turnId }) => ({ turnId }), foreign: "not_found" },
  closeTurn: {
    permission: "chat:use",
    input: ({ turnId }) => ({
      turnId,
      status: "finished",
      answer: { id: newId(), parts: [{ type: "text", text: "Nobody." }] },
      routing: null,
      calls: [],
    }),
    foreign: "not_found",
  },
};
