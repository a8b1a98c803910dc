import type { ReadDocument } from "../document.ts";
import type { ReadOptions } from "../read-options.ts";
import { withModel } from "../with-model.ts";
import { limitsSchema } from "./limits.ts";
import { createReaderWorker, type ReaderWorker } from "./reader-worker.ts";

export interface ReaderOptions {
  /** Files read at the same time, each in a process of its own. */
  readonly processes?: number;
  /** Threads of OCR in each of them. */
  readonly ocrWorkers?: number;
}

export interface ReadResult {
  readonly documents: readonly ReadDocument[];
  /** Of work, without waiting for a free process. */
  readonly milliseconds: number;
  /** The most that the reading process needed, itself included; null where the system does not say. */
  readonly memoryBytes: number | null;
}

/** Reads files apart from the program that asks: whatever a file does, it ends in time and within its memory. */
export interface DocumentReader {
  /** Documents of one file; what is wrong with it is an issue, never an exception. Throws the reason of `signal`. */
  read(bytes: Uint8Array, options?: ReadOptions): Promise<ReadResult>;
  close(): void;
}

/**
 * Starts processes for reading. Each costs about 100 MB and starts in a second; a file that exceeds the limits of time or memory,
 * or crashes a decoder, ends its process and nothing else. A model is asked from here, where its key is. Close the reader when
 * the program ends.
 */
export function createDocumentReader({ processes = 1, ocrWorkers = 1 }: ReaderOptions = {}): DocumentReader {
  const workers = Array.from({ length: processes }, () => createReaderWorker(ocrWorkers));
  const idle = [...workers];
  const waiting: ((worker: ReaderWorker) => void)[] = [];
  let lastId = 0;

  const take = async () => idle.pop() ?? (await new Promise<ReaderWorker>((resolve) => waiting.push(resolve)));
  const release = (worker: ReaderWorker) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };

  return {
    async read(bytes, options = {}) {
      const { model, signal, ...plain } = options;
      const limits = limitsSchema.parse(plain.limits ?? {});
      const worker = await take();
      lastId += 1;
      const request = { id: lastId, bytes, options: plain, withSource: model !== undefined };
      const result = await worker.read(request, limits, signal ?? null).finally(() => release(worker));
      const started = performance.now();
      const documents = await withModel(result.readings, options);
      return {
        documents,
        milliseconds: result.milliseconds + performance.now() - started,
        memoryBytes: result.memoryBytes,
      };
    },
    close() {
      for (const worker of workers) worker.close();
    },
  };
}
