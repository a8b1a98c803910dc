import type { ToolName } from "@omni/ai-tools/contract";
import { CustomerCard } from "./get-customer.tsx";
import { Invoices } from "./get-invoices.tsx";
import { OverdueInvoices } from "./get-overdue-invoices.tsx";
import { MoveDeal } from "./move-deal.tsx";
import { Customers } from "./search-customers.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

/** One renderer a tool; a tool without one does not compile. */
export const toolRenderers = {
  getInvoices: Invoices,
  getOverdueInvoices: OverdueInvoices,
  searchCustomers: Customers,
  getCustomer: CustomerCard,
  moveDeal: MoveDeal,
} as const satisfies { [Name in ToolName]: ToolRenderer<Name> };
