/** Every verb there is. What is not here cannot be approved, is not swept by the tests, and does not exist. */
import { createApiKey } from "./api-keys/create.ts";
import { listApiKeys } from "./api-keys/list.ts";
import { revokeApiKey } from "./api-keys/revoke.ts";
import { getApproval } from "./approvals/get.ts";
import { listApprovals } from "./approvals/list.ts";
import { listAuditEntries } from "./audit/list.ts";
import { getCustomer } from "./customers/get.ts";
import { listCustomers } from "./customers/list.ts";
import { getDeal } from "./deals/get.ts";
import { listDeals } from "./deals/list.ts";
import { listDealStages } from "./deals/list-stages.ts";
import { moveDeal } from "./deals/move.ts";
import { getInvoice } from "./invoices/get.ts";
import { listInvoices } from "./invoices/list.ts";
import { getProduct } from "./products/get.ts";
import { listProducts } from "./products/list.ts";
import { getQuote } from "./quotes/get.ts";
import { listQuotes } from "./quotes/list.ts";
import { getTeam } from "./team/get.ts";
import { undoTurn } from "./turns/undo.ts";

export const queries = {
  listApiKeys,
  getApproval,
  listApprovals,
  listAuditEntries,
  getCustomer,
  listCustomers,
  getDeal,
  listDeals,
  listDealStages,
  getInvoice,
  listInvoices,
  getProduct,
  listProducts,
  getQuote,
  listQuotes,
  getTeam,
} as const;

export const commands = { createApiKey, revokeApiKey, moveDeal, undoTurn } as const;
