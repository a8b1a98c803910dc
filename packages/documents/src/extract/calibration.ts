/** Kinds of fields whose scores mean different things. */
export type Measure =
  | "number"
  | "reference"
  | "issueDate"
  | "otherDate"
  | "currency"
  | "gross"
  | "net"
  | "tax"
  | "otherTotal"
  | "sellerName"
  | "buyerName"
  | "vatId"
  | "iban"
  | "merchant"
  | "lines";

/** A logistic curve over score and lead, per measure. */
const curves: Readonly<Record<Measure, { readonly bias: number; readonly score: number; readonly margin: number }>> = {
  number: { bias: -1, score: 3, margin: 1 },
  reference: { bias: -1, score: 3, margin: 0 },
  issueDate: { bias: -1, score: 3, margin: 1 },
  otherDate: { bias: -1, score: 3, margin: 0 },
  currency: { bias: 1, score: 2, margin: 0 },
  gross: { bias: -1, score: 1.2, margin: 0.6 },
  net: { bias: -0.5, score: 2.5, margin: 0 },
  tax: { bias: -0.5, score: 2.5, margin: 0 },
  otherTotal: { bias: -1, score: 2.5, margin: 0 },
  sellerName: { bias: -1.5, score: 1.5, margin: 1 },
  buyerName: { bias: -1.5, score: 1.5, margin: 1 },
  vatId: { bias: 0, score: 2, margin: 0 },
  iban: { bias: 1, score: 2, margin: 0 },
  merchant: { bias: -2, score: 2.5, margin: 0 },
  lines: { bias: -0.5, score: 2.5, margin: 0 },
};

/** The share of fields with such a score that were right, 0–1. `margin` is the lead over the next candidate; null without one. */
export function calibrated(measure: Measure, score: number, margin: number | null): number {
  const curve = curves[measure];
  return 1 / (1 + Math.exp(-(curve.bias + curve.score * score + curve.margin * Math.min(1, margin ?? 0.6))));
}
