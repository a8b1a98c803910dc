/** Examples of what can be asked, for a conversation that has not begun. */
export const suggestions = [
  "Which invoices are overdue?",
  "How much did we invoice last month?",
  "Which customers do we have in Germany?",
  "List the draft invoices",
] as const;
