/** How a link looks inside text and tables: the underline says it, not the colour alone. */
export const textLinkClass = "rounded-sm text-accent underline decoration-accent/35 underline-offset-3 hover:decoration-accent";
