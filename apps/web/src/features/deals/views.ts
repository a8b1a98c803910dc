/** Ready-made views of the list. */
export const dealViews = ["all", "open", "closed"] as const;
export type DealView = (typeof dealViews)[number];
