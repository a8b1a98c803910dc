import { classify } from "./classify/classify.ts";
import { extractInvoice } from "./extract/extract-invoice.ts";
import { createOcr } from "./ocr/create-ocr.ts";
import type { Stages } from "./stages.ts";
import { readPdfText } from "./text/read-pdf-text.ts";

/** OCR starts its threads with the first picture; close it when nothing more is to be read. */
export function createStages({ ocrWorkers }: { readonly ocrWorkers: number }): Stages {
  return {
    readPdfText,
    ocr: createOcr({ workers: ocrWorkers }),
    classify,
    extractInvoice,
  };
}
