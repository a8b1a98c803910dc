import { fileURLToPath } from "node:url";
import type { Issue } from "../document.ts";
import { errorIssue } from "../issue.ts";
import { type Reading, unread } from "../reading.ts";
import type { Limits } from "./limits.ts";
import { memoryOf } from "./memory-of.ts";
import type { ProcessMessage, ReadRequest } from "./messages.ts";
import { outOfTime } from "./read-locally.ts";

export interface WorkerResult {
  readonly readings: readonly Reading[];
  readonly milliseconds: number;
  /** The most that was seen, in bytes; null where the system does not say. */
  readonly memoryBytes: number | null;
}

/** One process, which reads one file at a time. */
export interface ReaderWorker {
  read(request: ReadRequest, limits: Limits, signal: AbortSignal | null): Promise<WorkerResult>;
  close(): void;
}

/** How long the process gets to end by itself before it is killed. */
const grace = 2000;
/** How often its memory is looked at. */
const watchEvery = 40;
const unknownType = "application/octet-stream";
/** A process that keeps more than this share of the limit after a file is replaced before the next. */
const keptShare = 0.75;

const readerProcess = fileURLToPath(new URL("reader-process.ts", import.meta.url));

interface Child {
  readonly ready: Promise<void>;
  readonly exited: Promise<string>;
  readonly id: number;
  send(request: ReadRequest): void;
  kill(): void;
}

/**
 * A process for reading, replaced whenever it had to be ended. Every request is answered: by what was read, or by a document that says which
 * limit was met or that the file brought the process down.
 */
export function createReaderWorker(ocrWorkers: number, entry = readerProcess): ReaderWorker {
  let onMessage: (message: ProcessMessage) => void = () => {};
  let child: Child | null = start();

  function start(): Child {
    let markReady: () => void = () => {};
    const ready = new Promise<void>((resolve) => {
      markReady = resolve;
    });
    const started = Bun.spawn([process.execPath, entry, String(ocrWorkers)], {
      stdio: ["ignore", "ignore", "ignore"],
      serialization: "advanced",
      ipc(message: ProcessMessage) {
        if (message.kind === "ready") markReady();
        else onMessage(message);
      },
    });
    // Nobody should wait for an idle reader before the program ends.
    started.unref();
    const own: Child = {
      ready,
      exited: started.exited.then(() => String(started.signalCode ?? `exit code ${started.exitCode}`)),
      id: started.pid,
      send(request) {
        // To a process that has just ended nothing can be said; `exited` answers for it.
        if (started.exitCode === null && started.signalCode === null) started.send(request);
      },
      kill: () => started.kill("SIGKILL"),
    };
    void own.exited.then(() => {
      if (child === own) child = null;
    });
    return own;
  }

  function replace(ended: Child | null): void {
    ended?.kill();
    if (child === ended) child = null;
  }

  return {
    async read(request, limits, signal) {
      signal?.throwIfAborted();
      child ??= start();
      const current = child;
      const path = request.options.name ?? "file";
      await Promise.race([current.ready, current.exited]);
      signal?.throwIfAborted();
      const started = performance.now();
      let memoryBytes = memoryOf(current.id);
      const timers: Timer[] = [];
      let onAbort = () => {};
      try {
        const result = await new Promise<{ readings: readonly Reading[]; milliseconds: number }>((resolve, reject) => {
          const end = (reading: Reading) => {
            replace(current);
            resolve({ readings: [reading], milliseconds: performance.now() - started });
          };
          const fail = (issue: Issue) => end(unread(path, unknownType, [issue]));
          onMessage = (message) => {
            if (message.kind === "ready" || message.id !== request.id) return;
            if (message.kind === "read") resolve(message);
            else
              resolve({
                readings: [unread(path, unknownType, [failure(message.message)])],
                milliseconds: performance.now() - started,
              });
          };
          onAbort = () => {
            replace(current);
            reject(signal?.reason);
          };
          signal?.addEventListener("abort", onAbort, { once: true });
          const watch = () => {
            const now = memoryOf(current.id);
            if (now === null) return;
            memoryBytes = Math.max(memoryBytes ?? 0, now);
            if (now > limits.maxMemoryBytes) {
              fail(errorIssue("limit", `Reading needed more than ${limits.maxMemoryBytes >> 20} MB of memory and was ended.`));
            }
          };
          timers.push(setTimeout(() => end(outOfTime(path, limits.maxMilliseconds)), limits.maxMilliseconds + grace));
          timers.push(setInterval(watch, watchEvery));
          void current.exited.then((how) => fail(failure(`the reader ended (${how})`)));
          current.send(request);
        });
        const kept = memoryOf(current.id);
        if (kept !== null) memoryBytes = Math.max(memoryBytes ?? 0, kept);
        if (kept !== null && kept > limits.maxMemoryBytes * keptShare) replace(current);
        return { ...result, memoryBytes };
      } finally {
        for (const timer of timers) clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        onMessage = () => {};
      }
    },
    close: () => replace(child),
  };
}

function failure(reason: string): Issue {
  return errorIssue("unreadable", `The file could not be read: ${reason.split("\n")[0]}`);
}
