/** Ready-made views of the list. */
export const invoiceViews = ["all", "overdue", "unpaid", "drafts", "received"] as const;
export type InvoiceView = (typeof invoiceViews)[number];
