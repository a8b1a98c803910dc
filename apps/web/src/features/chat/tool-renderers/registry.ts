import type { ToolName } from "@omni/ai-tools/contract";
import { CustomerCard } from "./get-customer.tsx";
import { Deals } from "./get-deals.tsx";
import { Industries } from "./get-industries.tsx";
import { InvoiceCard } from "./get-invoice.tsx";
import { Invoices } from "./get-invoices.tsx";
import { OverdueInvoices } from "./get-overdue-invoices.tsx";
import { Payments } from "./get-payments.tsx";
import { Pipeline } from "./get-pipeline.tsx";
import { ProductCategories } from "./get-product-categories.tsx";
import { QuoteConversion } from "./get-quote-conversion.tsx";
import { Quotes } from "./get-quotes.tsx";
import { Tasks } from "./get-tasks.tsx";
import { Products } from "./list-products.tsx";
import { MoveDeal } from "./move-deal.tsx";
import { Customers } from "./search-customers.tsx";
import { InvoiceSummary } from "./summarize-invoices.tsx";
import type { ToolRenderer } from "./tool-renderer.ts";

/** One renderer a tool; a tool without one does not compile. */
export const toolRenderers = {
  getInvoices: Invoices,
  getOverdueInvoices: OverdueInvoices,
  getInvoice: InvoiceCard,
  summarizeInvoices: InvoiceSummary,
  getPayments: Payments,
  searchCustomers: Customers,
  getCustomer: CustomerCard,
  getIndustries: Industries,
  listProducts: Products,
  getProductCategories: ProductCategories,
  getQuotes: Quotes,
  getQuoteConversion: QuoteConversion,
  getDeals: Deals,
  getPipeline: Pipeline,
  getTasks: Tasks,
  // One card shows any change that waits for a person.
  moveDeal: MoveDeal,
  addNote: MoveDeal,
  createTask: MoveDeal,
} as const satisfies { [Name in ToolName]: ToolRenderer<Name> };
