/** What a running turn has sent so far, for readers that come late or come back. */
export interface StreamLog<Chunk> {
  /** Starts a log; one that ended under the same name is dropped. */
  open(name: string): void;
  append(name: string, chunk: Chunk): void;
  /** Ends the log; readers get what is left and finish. */
  close(name: string): void;
  /** Everything from the start, then what comes, until the log ends; null when there is no such log running. */
  read(name: string): ReadableStream<Chunk> | null;
}

interface Log<Chunk> {
  readonly chunks: Chunk[];
  readonly readers: Set<ReadableStreamDefaultController<Chunk>>;
}

/** A log in this process's memory: for one process without Redis. A reader that goes away costs the writer nothing. */
export function createMemoryStreamLog<Chunk>(): StreamLog<Chunk> {
  const logs = new Map<string, Log<Chunk>>();
  return {
    open(name) {
      logs.set(name, { chunks: [], readers: new Set() });
    },
    append(name, chunk) {
      const log = logs.get(name);
      if (log === undefined) return;
      log.chunks.push(chunk);
      for (const reader of log.readers) reader.enqueue(chunk);
    },
    close(name) {
      const log = logs.get(name);
      logs.delete(name);
      if (log === undefined) return;
      for (const reader of log.readers) reader.close();
    },
    read(name) {
      const log = logs.get(name);
      if (log === undefined) return null;
      let own: ReadableStreamDefaultController<Chunk> | undefined;
      return new ReadableStream<Chunk>({
        start(controller) {
          own = controller;
          for (const chunk of log.chunks) controller.enqueue(chunk);
          log.readers.add(controller);
        },
        cancel() {
          if (own !== undefined) log.readers.delete(own);
        },
      });
    },
  };
}
