import { fileURLToPath } from "node:url";
import type { Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import { type Reading, unread } from "../reading.ts";
import type { Limits } from "./limits.ts";
import { memoryOf } from "./memory-of.ts";
import type { ReadRequest } from "./messages.ts";
import { outOfTime } from "./read-locally.ts";
import { type ReaderChild, startReaderChild } from "./reader-child.ts";

export interface WorkerResult {
  readonly readings: readonly Reading[];
  readonly milliseconds: number;
  /** The most that was seen, in bytes; null where the system does not say. */
  readonly memoryBytes: number | null;
}

/** One process, which reads one file at a time. */
export interface ReaderWorker {
  /** Throws the reason of `signal`. */
  read(request: ReadRequest, limits: Limits, signal: AbortSignal | null): Promise<WorkerResult>;
  close(): void;
}

/** How long the process gets to end by itself before it is killed. */
const grace = 2000;
/** How often its memory is looked at. */
const watchEvery = 25;
/** A process that keeps more than this share of the limit after a file is replaced before the next. */
const keptShare = 0.75;

const readerProcess = fileURLToPath(new URL("reader-process.ts", import.meta.url));

/**
 * A process for reading, replaced whenever it had to be ended. Every request is answered: by what was read, or by a document that
 * says which limit was met or that the file brought the process down.
 */
export function createReaderWorker(ocrWorkers: number, entry = readerProcess): ReaderWorker {
  let child: ReaderChild | null = start();
  /** Processes that have read before, and may still hold what they read. */
  const used = new WeakSet<ReaderChild>();

  function start(): ReaderChild {
    const started = startReaderChild(entry, ocrWorkers);
    void started.exited.then(() => forget(started));
    return started;
  }

  function forget(ended: ReaderChild): void {
    if (child === ended) child = null;
  }

  function end(running: ReaderChild): void {
    running.kill();
    forget(running);
  }

  return {
    async read(request, limits, signal) {
      signal?.throwIfAborted();
      child ??= start();
      const current = child;
      await Promise.race([current.ready, current.exited]);
      signal?.throwIfAborted();
      const result = await readIn(current, request, limits, signal);
      const isFresh = !used.has(current);
      used.add(current);
      if (result.ending === "answered" && (memoryOf(current.id) ?? 0) <= limits.maxMemoryBytes * keptShare) return result;
      end(current);
      signal?.throwIfAborted();
      // The memory was perhaps that of the files before: a process of its own decides.
      return result.ending === "too large" && !isFresh ? this.read(request, limits, signal) : result;
    },
    close() {
      if (child !== null) end(child);
    },
  };
}

interface ChildResult extends WorkerResult {
  /** `unclear`: ended, or past its time and perhaps still at work. */
  readonly ending: "answered" | "too large" | "unclear";
}

async function readIn(
  child: ReaderChild,
  request: ReadRequest,
  limits: Limits,
  signal: AbortSignal | null,
): Promise<ChildResult> {
  const path = request.options.name ?? "file";
  const { maxMilliseconds, maxMemoryBytes } = limits;
  const started = performance.now();
  const outcome = Promise.withResolvers<Pick<ChildResult, "readings" | "ending">>();
  const fail = (reading: Reading, ending: ChildResult["ending"] = "unclear") =>
    outcome.resolve({ readings: [reading], ending });
  const failed = (issue: Issue) => unread(path, "application/octet-stream", [issue]);

  let memoryBytes = memoryOf(child.id);
  const look = () => {
    const now = memoryOf(child.id);
    if (now === null) return;
    memoryBytes = Math.max(memoryBytes ?? 0, now);
    if (now <= maxMemoryBytes) return;
    fail(
      failed(errorIssue("limit", `Reading needed more than ${maxMemoryBytes >> 20} MB of memory and was ended.`)),
      "too large",
    );
  };
  const watch = setInterval(look, watchEvery);
  const deadline = setTimeout(() => fail(outOfTime(path, maxMilliseconds)), maxMilliseconds + grace);
  const abort = () => fail(outOfTime(path, maxMilliseconds));
  signal?.addEventListener("abort", abort, { once: true });
  void child.exited.then((how) => fail(failed(unreadable(`the reader ended (${how})`))));
  child.send(request, (message) => {
    if (message.kind === "ready" || message.id !== request.id) return;
    if (message.kind === "failed") fail(failed(unreadable(message.message)), "answered");
    // A process that met its own deadline may still be at work.
    else
      outcome.resolve({ readings: message.readings, ending: message.milliseconds < maxMilliseconds ? "answered" : "unclear" });
  });
  try {
    const { readings, ending } = await outcome.promise;
    look();
    return { readings, ending, memoryBytes, milliseconds: performance.now() - started };
  } finally {
    clearInterval(watch);
    clearTimeout(deadline);
    signal?.removeEventListener("abort", abort);
  }
}

function unreadable(reason: string): Issue {
  return errorIssue("unreadable", `The file could not be read: ${reason.split("\n")[0]}`);
}
