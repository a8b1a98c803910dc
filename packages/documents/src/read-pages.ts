import { checkInvoice } from "./check/check-invoice.ts";
import type { FieldEvidence, Issue } from "./document.ts";
import { type ReadContext, type Reading, typesWithData } from "./reading.ts";
import type { Classified, PageText } from "./stages.ts";

/** How much of its confidence a field keeps that a check speaks against. */
const keptInDoubt = 0.6;

export interface PagesToRead {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly pages: readonly PageText[];
  readonly classified: Classified;
  /** Of the stages before. */
  readonly issues: readonly Issue[];
}

/** What the pages of a classified document say. A type without figures stops here. */
export function readPages(given: PagesToRead, context: ReadContext): Reading {
  const { path, mediaType, bytes, pages, classified, issues } = given;
  const { type, confidence, language } = classified;
  const head = { path, mediaType, type, confidence, language };
  if (!typesWithData.includes(type)) return { document: { ...head, data: null, issues, evidence: [] }, source: null };
  const { own, today } = context;
  const extracted = context.stages.extractInvoice(pages, { type, language, own });
  const checked = checkInvoice(extracted.data, { type, einvoice: null, own, today });
  return {
    document: {
      ...head,
      data: extracted.data,
      issues: [...issues, ...extracted.issues, ...checked],
      evidence: doubt(extracted.evidence, checked),
    },
    source: { bytes, pages },
  };
}

/** Evidence with less confidence where a check speaks against the field. */
export function doubt(evidence: readonly FieldEvidence[], issues: readonly Issue[]): FieldEvidence[] {
  const doubtful = new Set(issues.filter(({ severity }) => severity !== "note").map(({ field }) => field));
  return evidence.map((each) => (doubtful.has(each.field) ? { ...each, confidence: each.confidence * keptInDoubt } : each));
}
