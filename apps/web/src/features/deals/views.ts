/** Ready-made views of the list; the board comes first. */
export const dealViews = ["board", "list", "open", "closed"] as const;
export type DealView = (typeof dealViews)[number];
