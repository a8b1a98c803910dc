import { createStages } from "./create-stages.ts";
import type { ReadDocument } from "./document.ts";
import { createIsolatedReader, type DocumentReader, type ReaderOptions } from "./limits/document-reader.ts";
import { readLocally } from "./limits/read-locally.ts";
import type { ReadOptions } from "./read-options.ts";
import { withModel } from "./with-model.ts";

/**
 * Any file in, its documents out: a PDF, picture or XML is one, a ZIP or mail may hold several. What is wrong with a file is an issue of the
 * result; only `signal`'s reason and faults of ours are thrown.
 *
 * Reads in this process, where a hostile file can take its time and memory: the limits are looked at between steps. For
 * files of strangers use `createDocumentReader`.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument[]> {
  const { model: _model, signal, ...plain } = options;
  const stages = createStages({ ocrWorkers: 1 });
  try {
    const readings = await readLocally(bytes, plain, stages, signal ?? null);
    const documents: ReadDocument[] = [];
    for (const reading of readings) {
      documents.push(await withModel(reading, options, signal ?? new AbortController().signal, stages.extractWithModel));
    }
    return documents;
  } finally {
    await stages.ocr.close();
  }
}

/** A reader in processes of its own, for files of strangers. Close it when the program ends. */
export function createDocumentReader(options: ReaderOptions = {}): DocumentReader {
  return createIsolatedReader(options, createStages({ ocrWorkers: 1 }).extractWithModel);
}
