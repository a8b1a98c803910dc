import type { ToolName } from "./contract.ts";
import type { Tool } from "./define-tool.ts";
import { getCustomer } from "./tools/get-customer.ts";
import { getInvoices } from "./tools/get-invoices.ts";
import { getOverdueInvoices } from "./tools/get-overdue-invoices.ts";
import { moveDeal } from "./tools/move-deal.ts";
import { searchCustomers } from "./tools/search-customers.ts";

/** Every tool there is. A name of the contract without a tool does not compile. */
export const tools = {
  getInvoices,
  getOverdueInvoices,
  searchCustomers,
  getCustomer,
  moveDeal,
} as const satisfies Record<ToolName, unknown>;

/** The tools with their schemas forgotten, for sweeps. */
export const allTools: Readonly<Record<string, Tool>> = tools;
