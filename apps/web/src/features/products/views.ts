/** Ready-made views of the list. */
export const productViews = ["all", "offered", "retired"] as const;
export type ProductView = (typeof productViews)[number];
