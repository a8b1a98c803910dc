import { checkInvoice } from "./check/check-invoice.ts";
import type { FieldEvidence, Issue } from "./document.ts";
import { legible } from "./legible.ts";
import { type ReadContext, type Reading, typesWithData } from "./reading.ts";
import type { PageText } from "./stages.ts";

/** How much of its confidence a field keeps that a check speaks against. */
const keptInDoubt = 0.6;

export interface PagesToRead {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly pages: readonly PageText[];
  /** Of the stages before. */
  readonly issues: readonly Issue[];
}

/** What pages are, and what they say. A type without figures stops there. */
export function readPages(given: PagesToRead, context: ReadContext): Reading {
  const { path, mediaType, bytes } = given;
  const { pages, issues: left } = legible(given.pages);
  const issues = [...given.issues, ...left];
  const { type, confidence, language } = context.stages.classify(pages);
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
    source: { bytes, pages, extracted, issues },
  };
}

/** Evidence with less confidence where a check speaks against the field. */
export function doubt(evidence: readonly FieldEvidence[], issues: readonly Issue[]): FieldEvidence[] {
  const doubtful = new Set(issues.filter(({ severity }) => severity !== "note").map(({ field }) => field));
  return evidence.map((each) => (doubtful.has(each.field) ? { ...each, confidence: each.confidence * keptInDoubt } : each));
}
