/** Every verb there is. What is not here cannot be approved, is not swept by the tests, and does not exist. */
import { addNote } from "./activities/add-note.ts";
import { completeTask } from "./activities/complete-task.ts";
import { countTasks } from "./activities/count-tasks.ts";
import { createTask } from "./activities/create-task.ts";
import { deleteActivity } from "./activities/delete.ts";
import { listTasks } from "./activities/list-tasks.ts";
import { updateActivity } from "./activities/update.ts";
import { createApiKey } from "./api-keys/create.ts";
import { listApiKeys } from "./api-keys/list.ts";
import { revokeApiKey } from "./api-keys/revoke.ts";
import { getApproval } from "./approvals/get.ts";
import { listApprovals } from "./approvals/list.ts";
import { listAuditEntries } from "./audit/list.ts";
import { closeLapsedTurn } from "./chats/close-lapsed-turn.ts";
import { closeTurn } from "./chats/close-turn.ts";
import { deleteChat } from "./chats/delete.ts";
import { flushTurns } from "./chats/flush-turns.ts";
import { getChat } from "./chats/get.ts";
import { listChats } from "./chats/list.ts";
import { openTurn } from "./chats/open-turn.ts";
import { resumeTurn } from "./chats/resume-turn.ts";
import { stopTurn } from "./chats/stop-turn.ts";
import { getTurnTranscript } from "./chats/turn-transcript.ts";
import { updateChat } from "./chats/update.ts";
import { countContacts } from "./contacts/count.ts";
import { createContact } from "./contacts/create.ts";
import { getContact } from "./contacts/get.ts";
import { listContacts } from "./contacts/list.ts";
import { updateContact } from "./contacts/update.ts";
import { countCustomers } from "./customers/count.ts";
import { createCustomer } from "./customers/create.ts";
import { getCustomer } from "./customers/get.ts";
import { listCustomers } from "./customers/list.ts";
import { updateCustomer } from "./customers/update.ts";
import { createDeal } from "./deals/create.ts";
import { getDeal } from "./deals/get.ts";
import { listIdleDeals, totalIdleDeals } from "./deals/idle.ts";
import { listDeals } from "./deals/list.ts";
import { listDealStages } from "./deals/list-stages.ts";
import { moveDeal } from "./deals/move.ts";
import { summarizePipeline } from "./deals/pipeline.ts";
import { totalDeals } from "./deals/totals.ts";
import { updateDeal } from "./deals/update.ts";
import { exportFeedback } from "./feedback/export.ts";
import { giveFeedback } from "./feedback/give.ts";
import { listFeedback } from "./feedback/list.ts";
import { withdrawFeedback } from "./feedback/withdraw.ts";
import { listIndustries } from "./industries/list.ts";
import { getInvoice } from "./invoices/get.ts";
import { listInvoices } from "./invoices/list.ts";
import { summarizeInvoices } from "./invoices/summarize.ts";
import { totalInvoices } from "./invoices/totals.ts";
import { clearMemory } from "./memory/clear.ts";
import { eraseMemory } from "./memory/erase.ts";
import { listMemories } from "./memory/list.ts";
import { remember } from "./memory/remember.ts";
import { getPayment } from "./payments/get.ts";
import { listPayments } from "./payments/list.ts";
import { summarizePayments } from "./payments/summarize.ts";
import { totalPayments } from "./payments/totals.ts";
import { changeMemberRole } from "./people/change-role.ts";
import { inviteMember } from "./people/invite.ts";
import { leaveTeam } from "./people/leave.ts";
import { listInvitations } from "./people/list-invitations.ts";
import { listMembers } from "./people/list-members.ts";
import { removeMember } from "./people/remove.ts";
import { revokeInvitation } from "./people/revoke-invitation.ts";
import { listProductCategories } from "./product-categories/list.ts";
import { countProducts } from "./products/count.ts";
import { getProduct } from "./products/get.ts";
import { listProducts } from "./products/list.ts";
import { convertQuotes } from "./quotes/conversion.ts";
import { getQuote } from "./quotes/get.ts";
import { listQuotes } from "./quotes/list.ts";
import { totalQuotes } from "./quotes/totals.ts";
import { searchRecords } from "./search/search-records.ts";
import { getTeamModel } from "./settings/get-model.ts";
import { removeTeamModel } from "./settings/remove-model.ts";
import { saveTeamModel } from "./settings/save-model.ts";
import { getTeam } from "./team/get.ts";
import { getTeamLogo } from "./team/get-logo.ts";
import { setTeamLogo } from "./team/set-logo.ts";
import { updateTeam } from "./team/update.ts";
import { customerTimeline, dealTimeline, invoiceTimeline, quoteTimeline } from "./timeline/list.ts";
import { undoTurn } from "./turns/undo.ts";

export const queries = {
  listApiKeys,
  getChat,
  listChats,
  getTurnTranscript,
  listMemories,
  listFeedback,
  exportFeedback,
  getApproval,
  listApprovals,
  listAuditEntries,
  countCustomers,
  getCustomer,
  listCustomers,
  getDeal,
  listDeals,
  listDealStages,
  getInvoice,
  listInvoices,
  countProducts,
  getProduct,
  listProducts,
  getQuote,
  listQuotes,
  getTeam,
  getTeamLogo,
  listMembers,
  listInvitations,
  getTeamModel,
  totalInvoices,
  summarizeInvoices,
  listPayments,
  totalPayments,
  listIndustries,
  listProductCategories,
  totalDeals,
  summarizePipeline,
  totalQuotes,
  convertQuotes,
  countContacts,
  getContact,
  listContacts,
  listIdleDeals,
  totalIdleDeals,
  getPayment,
  summarizePayments,
  countTasks,
  listTasks,
  customerTimeline,
  dealTimeline,
  invoiceTimeline,
  quoteTimeline,
  searchRecords,
} as const;

export const commands = {
  createApiKey,
  revokeApiKey,
  updateTeam,
  setTeamLogo,
  inviteMember,
  revokeInvitation,
  changeMemberRole,
  removeMember,
  leaveTeam,
  saveTeamModel,
  removeTeamModel,
  addNote,
  createTask,
  completeTask,
  updateActivity,
  deleteActivity,
  createContact,
  updateContact,
  createCustomer,
  updateCustomer,
  createDeal,
  updateDeal,
  moveDeal,
  undoTurn,
  updateChat,
  stopTurn,
  deleteChat,
  openTurn,
  resumeTurn,
  flushTurns,
  closeTurn,
  closeLapsedTurn,
  remember,
  eraseMemory,
  clearMemory,
  giveFeedback,
  withdrawFeedback,
} as const;
