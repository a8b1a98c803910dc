import { classify } from "./classify/classify.ts";
import { extractInvoice } from "./extract/extract-invoice.ts";
import type { Stages } from "./stages.ts";
import { readPdfText } from "./text/read-pdf-text.ts";

export function createStages(_options: { readonly ocrWorkers: number }): Stages {
  return {
    readPdfText,
    ocr: { read: async () => ({ pages: [], issues: [] }), close: async () => {} },
    classify,
    extractInvoice,
    extractWithModel: async ({ local }) => local,
  };
}
