import type { ProcessMessage, ReadRequest } from "./messages.ts";

/** A process that reads, as its parent sees it. */
export interface ReaderChild {
  readonly id: number;
  /** Its libraries are loaded. */
  readonly ready: Promise<void>;
  /** Resolves when it has ended, to how: `SIGKILL`, `exit code 3`. */
  readonly exited: Promise<string>;
  /** Answers to the last request go to `onMessage`; what is sent to a process that has ended is lost. */
  send(request: ReadRequest, onMessage: (message: ProcessMessage) => void): void;
  kill(): void;
}

/**
 * Starts one. It inherits no environment, so that no key of the server's is in the process that meets a stranger's file, and does
 * not keep the program alive.
 */
export function startReaderChild(entry: string, ocrWorkers: number): ReaderChild {
  const ready = Promise.withResolvers<void>();
  let receive: (message: ProcessMessage) => void = () => {};
  const started = Bun.spawn([process.execPath, entry, String(ocrWorkers)], {
    env: {},
    stdio: ["ignore", "ignore", "ignore"],
    serialization: "advanced",
    ipc(message: ProcessMessage) {
      if (message.kind === "ready") ready.resolve();
      else receive(message);
    },
  });
  started.unref();
  return {
    id: started.pid,
    ready: ready.promise,
    exited: started.exited.then(() => String(started.signalCode ?? `exit code ${started.exitCode}`)),
    send(request, onMessage) {
      receive = onMessage;
      if (started.exitCode === null && started.signalCode === null) started.send(request);
    },
    kill: () => started.kill("SIGKILL"),
  };
}
