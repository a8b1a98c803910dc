import type { DocumentType, Issue, ReadDocument } from "./document.ts";
import type { Limits } from "./limits/limits.ts";
import type { Extracted, OwnCompany, PageText, Stages } from "./stages.ts";

/** What all parts of one reading share. */
export interface ReadContext {
  readonly limits: Limits;
  readonly own: OwnCompany | null;
  /** `YYYY-MM-DD`, for dates that have not come yet; null leaves them alone. */
  readonly today: string | null;
  readonly password: string | null;
  /** False reads a PDF by what it shows, as if it had no attachment. */
  readonly useEmbeddedXml: boolean;
  readonly stages: Stages;
  readonly signal: AbortSignal;
  /** By this time (of `performance.now()`) work that a result can do without comes to its end. */
  readonly enoughBy: number;
}

/** A document with what a model would need to read it again; `source` is null where nobody has to be asked. */
export interface Reading {
  readonly document: ReadDocument;
  readonly source: ReadingSource | null;
}

export interface ReadingSource {
  readonly bytes: Uint8Array;
  readonly pages: readonly PageText[];
  /** As it was read, before the checks. */
  readonly extracted: Extracted;
  /** Issues that have nothing to do with the figures. */
  readonly issues: readonly Issue[];
}

/** Types whose figures are worth taking out; the others stop at their type. */
export const typesWithData: readonly DocumentType[] = ["invoice", "credit_note", "receipt", "quote", "order", "reminder"];

/** A file that came to nothing, with the reason. */
export function unread(path: string, mediaType: string, issues: readonly Issue[]): Reading {
  return {
    document: { path, mediaType, type: "other", confidence: 0, language: null, data: null, issues, evidence: [] },
    source: null,
  };
}
