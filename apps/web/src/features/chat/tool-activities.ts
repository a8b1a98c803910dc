import type { ToolName } from "@omni/ai-tools/contract";

/** What is happening while a tool runs. */
export const toolActivities: Readonly<Record<ToolName, string>> = {
  getInvoices: "Looking up invoices",
  getOverdueInvoices: "Looking up overdue invoices",
  getInvoice: "Opening the invoice",
  summarizeInvoices: "Adding up invoices",
  getPayments: "Looking up payments",
  getIndustries: "Looking up industries",
  listProducts: "Looking up products",
  getProductCategories: "Looking up categories",
  getQuotes: "Looking up quotes",
  getQuoteConversion: "Working out the conversion",
  getDeals: "Looking up deals",
  getPipeline: "Adding up the pipeline",
  addNote: "Preparing the note",
  createTask: "Preparing the task",
  searchCustomers: "Searching customers",
  getCustomer: "Opening the customer",
  moveDeal: "Preparing the change",
};

export function isToolName(name: string): name is ToolName {
  return Object.hasOwn(toolActivities, name);
}
