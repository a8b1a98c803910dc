import type { ToolName } from "./contract.ts";
import type { Tool } from "./define-tool.ts";
import { addNote } from "./tools/add-note.ts";
import { createTask } from "./tools/create-task.ts";
import { getCustomer } from "./tools/get-customer.ts";
import { getDeals } from "./tools/get-deals.ts";
import { getIndustries } from "./tools/get-industries.ts";
import { getInvoice } from "./tools/get-invoice.ts";
import { getInvoices } from "./tools/get-invoices.ts";
import { getOverdueInvoices } from "./tools/get-overdue-invoices.ts";
import { getPayments } from "./tools/get-payments.ts";
import { getPipeline } from "./tools/get-pipeline.ts";
import { getProductCategories } from "./tools/get-product-categories.ts";
import { getQuoteConversion } from "./tools/get-quote-conversion.ts";
import { getQuotes } from "./tools/get-quotes.ts";
import { getTasks } from "./tools/get-tasks.ts";
import { listProducts } from "./tools/list-products.ts";
import { moveDeal } from "./tools/move-deal.ts";
import { searchCustomers } from "./tools/search-customers.ts";
import { summarizeInvoices } from "./tools/summarize-invoices.ts";

/** Every tool there is. A name of the contract without a tool does not compile. */
export const tools = {
  getInvoices,
  getOverdueInvoices,
  getInvoice,
  summarizeInvoices,
  getPayments,
  searchCustomers,
  getCustomer,
  getIndustries,
  listProducts,
  getProductCategories,
  getQuotes,
  getQuoteConversion,
  getDeals,
  getPipeline,
  getTasks,
  moveDeal,
  addNote,
  createTask,
} as const satisfies Record<ToolName, unknown>;

/** The tools with their schemas forgotten, for sweeps. */
export const allTools: Readonly<Record<string, Tool>> = tools;
