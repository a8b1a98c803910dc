import { checkInvoice } from "./check/check-invoice.ts";
import type { InvoiceData, ReadDocument } from "./document.ts";
import type { ReadOptions } from "./read-options.ts";
import { doubt } from "./read-pages.ts";
import type { Reading } from "./reading.ts";
import type { ExtractWithModel } from "./stages.ts";

/** The document as the model leaves it: `extract` never makes it worse, and says what it replaced. Without a model, as it was read. */
export async function withModel(
  { document, source }: Reading,
  options: ReadOptions,
  signal: AbortSignal,
  extract: ExtractWithModel,
): Promise<ReadDocument> {
  const { model } = options;
  if (model === undefined || source === null || document.data === null) return document;
  const { type, language, mediaType } = document;
  const own = options.own ?? null;
  const check = (data: InvoiceData) => checkInvoice(data, { type, einvoice: null, own, today: options.today ?? null });
  const localIssues = check(document.data);
  // What the checks said of the local result is said again of the final one; what else was noticed stays.
  const known = new Set(localIssues.map(({ message }) => message));
  const issues = document.issues.filter(({ message }) => !known.has(message));
  const extracted = await extract({
    type,
    language,
    own,
    mediaType,
    bytes: source.bytes,
    pages: source.pages,
    local: { data: document.data, evidence: document.evidence, issues: [] },
    localIssues,
    check,
    budget: model,
    signal,
  });
  const checked = check(extracted.data);
  return {
    ...document,
    data: extracted.data,
    issues: [...issues, ...extracted.issues, ...checked],
    evidence: doubt(extracted.evidence, checked),
  };
}
