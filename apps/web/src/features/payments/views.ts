/** Ready-made views of the list. */
export const paymentViews = ["all", "in", "out"] as const;
export type PaymentView = (typeof paymentViews)[number];
