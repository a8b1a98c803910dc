/** What running turns have sent so far, for readers that come late, come back, or sit at another process. */
export interface StreamLog {
  /** Starts a log in this process; one that ended under the same name is dropped. */
  open(name: string): void;
  append(name: string, text: string): void;
  /** Ends the log; readers get what is left and finish. */
  close(name: string): void;
  /** Everything from the start, then what comes, until the log ends; null when no process has such a log running. */
  read(name: string): Promise<ReadableStream<string> | null>;
  /** Ends a log whose process died, for whoever reads it at any process; `text` is the last they get. */
  abandon(name: string, text: string): void;
  /** Stops answering other processes. */
  dispose(): void;
}
