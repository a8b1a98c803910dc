import type { Issue } from "../model.ts";

/** Where a file's bytes come from. A string is taken as UTF-8. */
export type StatementSource = Blob | Uint8Array | string | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

const headSize = 64 * 1024;

export interface OpenSource {
  /** The first 64 KB, or all of a smaller file: enough to tell format, encoding and columns. */
  readonly head: Uint8Array;
  /** The whole file from its first byte, head included. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** The whole file at once; null with an issue when it is larger than `maximum`. */
  whole(maximum: number): Promise<Uint8Array | null>;
}

/** Reads the head and keeps the rest for later. Past `maxBytes` the bytes end and `onIssue` is told why. */
export async function openSource(
  source: StatementSource,
  maxBytes: number,
  onIssue: (issue: Issue) => void,
): Promise<OpenSource> {
  const iterator = iterate(source)[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  while (size < headSize && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      size += next.value.length;
    }
  }
  const opening = concat(first);
  const open: OpenSource = {
    head: opening.subarray(0, headSize),
    async *chunks() {
      let total = opening.length;
      if (total > maxBytes) {
        onIssue(tooLarge(maxBytes));
        yield opening.subarray(0, maxBytes);
        return;
      }
      if (total > 0) yield opening;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) return;
        total += next.value.length;
        if (total > maxBytes) {
          onIssue(tooLarge(maxBytes));
          await iterator.return?.(undefined);
          return;
        }
        yield next.value;
      }
    },
    async whole(maximum) {
      const parts: Uint8Array[] = [];
      let total = 0;
      for await (const chunk of open.chunks()) {
        total += chunk.length;
        if (total > maximum) {
          onIssue(tooLarge(maximum));
          return null;
        }
        parts.push(chunk);
      }
      return concat(parts);
    },
  };
  return open;
}

async function* iterate(source: StatementSource): AsyncGenerator<Uint8Array> {
  if (typeof source === "string") yield new TextEncoder().encode(source);
  else if (source instanceof Uint8Array) yield source;
  else if (source instanceof Blob) yield* readStream(source.stream());
  else if (source instanceof ReadableStream) yield* readStream(source);
  else yield* source;
}

async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

function tooLarge(maximum: number): Issue {
  const megabytes = Math.max(1, Math.round(maximum / 1024 / 1024));
  const message = `The file is larger than ${megabytes} MB; what comes after was not read. Export a shorter period.`;
  return { severity: "error", code: "limit", message, line: null };
}
