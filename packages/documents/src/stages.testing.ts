import { noInvoiceData } from "./document.ts";
import { type Limits, limitsSchema } from "./limits/limits.ts";
import type { ReadContext } from "./reading.ts";
import type { Stages } from "./stages.ts";
import { readPdfText } from "./text/read-pdf-text.ts";

/** Real text of PDFs; the other stages answer what a test gives them. */
export function stagesForTest(given: Partial<Stages> = {}): Stages {
  return {
    readPdfText,
    ocr: { read: async () => ({ pages: [], issues: [] }), close: async () => {} },
    classify: () => ({ type: "other", confidence: 0.9, language: null }),
    extractInvoice: () => ({ data: noInvoiceData, evidence: [], issues: [] }),
    ...given,
  };
}

export function contextForTest({ limits = {}, stages = {}, ...given }: ContextForTest = {}): ReadContext {
  return {
    limits: limitsSchema.parse(limits),
    own: null,
    today: null,
    password: null,
    useEmbeddedXml: true,
    signal: new AbortController().signal,
    enoughBy: Number.POSITIVE_INFINITY,
    stages: stagesForTest(stages),
    ...given,
  };
}

interface ContextForTest extends Partial<Omit<ReadContext, "limits" | "stages">> {
  readonly limits?: Partial<Limits>;
  readonly stages?: Partial<Stages>;
}
