/** Every verb there is. What is not here cannot be approved, is not swept by the tests, and does not exist. */
import { createApiKey } from "./api-keys/create.ts";
import { listApiKeys } from "./api-keys/list.ts";
import { revokeApiKey } from "./api-keys/revoke.ts";
import { getApproval } from "./approvals/get.ts";
import { listApprovals } from "./approvals/list.ts";
import { listAuditEntries } from "./audit/list.ts";
import { closeTurn } from "./chats/close-turn.ts";
import { getChat } from "./chats/get.ts";
import { listChats } from "./chats/list.ts";
import { openTurn } from "./chats/open-turn.ts";
import { resumeTurn } from "./chats/resume-turn.ts";
import { getTurnTranscript } from "./chats/turn-transcript.ts";
import { countCustomers } from "./customers/count.ts";
import { getCustomer } from "./customers/get.ts";
import { listCustomers } from "./customers/list.ts";
import { getDeal } from "./deals/get.ts";
import { listDeals } from "./deals/list.ts";
import { listDealStages } from "./deals/list-stages.ts";
import { moveDeal } from "./deals/move.ts";
import { getInvoice } from "./invoices/get.ts";
import { listInvoices } from "./invoices/list.ts";
import { totalInvoices } from "./invoices/totals.ts";
import { countProducts } from "./products/count.ts";
import { getProduct } from "./products/get.ts";
import { listProducts } from "./products/list.ts";
import { getQuote } from "./quotes/get.ts";
import { listQuotes } from "./quotes/list.ts";
import { getTeam } from "./team/get.ts";
import { undoTurn } from "./turns/undo.ts";

export const queries = {
  listApiKeys,
  getChat,
  listChats,
  getTurnTranscript,
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
} as const;

export const commands = { createApiKey, revokeApiKey, moveDeal, undoTurn, openTurn, resumeTurn, closeTurn } as const;
