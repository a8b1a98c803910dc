import type { ToolName } from "@omni/ai-tools/contract";

/** What is happening while a tool runs. */
export const toolActivities: Readonly<Record<ToolName, string>> = {
  getInvoices: "Looking up invoices",
  getOverdueInvoices: "Looking up overdue invoices",
  searchCustomers: "Searching customers",
  getCustomer: "Opening the customer",
  moveDeal: "Preparing the change",
};

export function isToolName(name: string): name is ToolName {
  return Object.hasOwn(toolActivities, name);
}
