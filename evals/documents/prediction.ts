import { type InvoiceData, type Issue, noInvoiceData, type ReadDocument } from "@omni/documents";

/** One line of the predictions: what a file's first document with figures (else its first document) turned out to be. */
export interface Prediction {
  readonly file: string;
  readonly type: string;
  readonly confidence: number;
  readonly language: string | null;
  readonly data: InvoiceData;
  readonly issues: readonly Issue[];
  /** Documents in the file. */
  readonly documents: number;
}

export function predictionOf(file: string, documents: readonly ReadDocument[]): Prediction {
  const main = documents.find(({ data }) => data !== null) ?? documents[0];
  return {
    file,
    type: main?.type ?? "other",
    confidence: main?.confidence ?? 0,
    language: main?.language ?? null,
    data: main?.data ?? noInvoiceData,
    issues: documents.flatMap(({ issues }) => issues),
    documents: documents.length,
  };
}
