/** Ready-made views of the list. */
export const quoteViews = ["all", "draft", "sent", "accepted", "declined", "expired"] as const;
export type QuoteView = (typeof quoteViews)[number];
