import { checkInvoice } from "./check/check-invoice.ts";
import type { InvoiceData, ReadDocument } from "./document.ts";
import type { ReadOptions } from "./read-options.ts";
import { doubt } from "./read-pages.ts";
import type { Reading } from "./reading.ts";

/**
 * The documents as the model leaves them: it is asked about those that were read from pages, never makes them worse, and says what
 * it replaced. Without a model, or where nobody has to be asked, as they were read.
 */
export async function withModel(readings: readonly Reading[], options: ReadOptions): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = [];
  // One after another: their budgets are each document's own, but their provider's rate is not.
  for (const reading of readings) documents.push(await improved(reading, options));
  return documents;
}

async function improved({ document, source }: Reading, options: ReadOptions): Promise<ReadDocument> {
  const { model } = options;
  if (model === undefined || source === null || document.data === null) return document;
  // Loaded when a model is given: who reads without one should not wait for its library.
  const { extractWithModel } = await import("./model/extract-with-model.ts");
  const { type, language, mediaType } = document;
  const own = options.own ?? null;
  const check = (data: InvoiceData) => checkInvoice(data, { type, einvoice: null, own, today: options.today ?? null });
  const extracted = await extractWithModel({
    type,
    language,
    own,
    mediaType,
    bytes: source.bytes,
    pages: source.pages,
    local: source.extracted,
    localIssues: check(source.extracted.data),
    check,
    budget: model,
    signal: options.signal ?? new AbortController().signal,
  });
  const checked = check(extracted.data);
  return {
    ...document,
    data: extracted.data,
    issues: [...source.issues, ...extracted.issues, ...checked],
    evidence: doubt(extracted.evidence, checked),
  };
}
