/**
 * What people mean when they leave it unsaid: the filters that tools add by themselves. Without imports, so that whoever shows all of what a tool
 * found asks the API for just the same.
 *
 * @module
 */

/** “Our invoices”: not drafts, not bills, and no credit note added to what it takes away from. */
export const meantInvoices = { direction: "issued", type: "invoice", status: ["sent"] };

/** “Overdue”: ours, whatever else is said of them. */
export const meantOverdue = { direction: "issued", type: "invoice", isOverdue: true };

/** “My tasks”: what is still to be done. */
export const meantTasks = { isDone: false };

/** Money that comes in settles what we issued. */
export function meantPayments({ flow, ...given }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...given, direction: flow === "out" ? "received" : "issued" };
}
