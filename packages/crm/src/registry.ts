/** Every verb there is. What is not here cannot be approved, is not swept by the tests, and does not exist. */
import { addNote } from "./activities/add-note.ts";
import { createTask } from "./activities/create-task.ts";
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
import { countCustomers } from "./customers/count.ts";
import { getCustomer } from "./customers/get.ts";
import { listCustomers } from "./customers/list.ts";
import { getDeal } from "./deals/get.ts";
import { listDeals } from "./deals/list.ts";
import { listDealStages } from "./deals/list-stages.ts";
import { moveDeal } from "./deals/move.ts";
import { summarizePipeline } from "./deals/pipeline.ts";
import { totalDeals } from "./deals/totals.ts";
import { listIndustries } from "./industries/list.ts";
import { getInvoice } from "./invoices/get.ts";
import { listInvoices } from "./invoices/list.ts";
import { summarizeInvoices } from "./invoices/summarize.ts";
import { totalInvoices } from "./invoices/totals.ts";
import { clearMemory } from "./memory/clear.ts";
import { eraseMemory } from "./memory/erase.ts";
import { listMemories } from "./memory/list.ts";
import { remember } from "./memory/remember.ts";
import { listPayments } from "./payments/list.ts";
import { totalPayments } from "./payments/totals.ts";
import { listProductCategories } from "./product-categories/list.ts";
import { countProducts } from "./products/count.ts";
import { getProduct } from "./products/get.ts";
import { listProducts } from "./products/list.ts";
import { convertQuotes } from "./quotes/conversion.ts";
import { getQuote } from "./quotes/get.ts";
import { listQuotes } from "./quotes/list.ts";
import { totalQuotes } from "./quotes/totals.ts";
import { getTeam } from "./team/get.ts";
import { undoTurn } from "./turns/undo.ts";

export const queries = {
  listApiKeys,
  getChat,
  listChats,
  getTurnTranscript,
  listMemories,
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
} as const;

export const commands = {
  createApiKey,
  revokeApiKey,
  addNote,
  createTask,
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
} as const;
