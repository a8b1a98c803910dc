import { createStages } from "./create-stages.ts";
import type { ReadDocument } from "./document.ts";
import { readLocally } from "./limits/read-locally.ts";
import type { ReadOptions } from "./read-options.ts";
import { withModel } from "./with-model.ts";

/**
 * Any file in, its documents out: a PDF, picture or XML is one, a ZIP or mail may hold several. What is wrong with a file is an
 * issue of the result; only `signal`'s reason and faults of ours are thrown.
 *
 * Reads in this process, where a hostile file can take its time and memory: the limits are looked at between steps. For
 * files of strangers use `createDocumentReader`.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument[]> {
  const { model: _model, signal, ...plain } = options;
  const stages = createStages({ ocrWorkers: 1 });
  try {
    return await withModel(await readLocally(bytes, plain, stages, signal ?? null), options);
  } finally {
    await stages.ocr.close();
  }
}
