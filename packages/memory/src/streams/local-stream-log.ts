/** A reader of a log: gets text from where it stands, and learns of the end. */
export interface LogReader {
  onText(text: string): void;
  onEnd(): void;
}

interface Log {
  text: string;
  hasEnded: boolean;
  readonly readers: Set<LogReader>;
}

/** How long a log that ended can still be followed by whoever missed its end. */
const keptMs = 60_000;

/** Logs of this process. Positions count UTF-16 code units from the start. */
export interface LocalStreamLog {
  open(name: string): void;
  append(name: string, text: string): void;
  close(name: string): void;
  isRunning(name: string): boolean;
  /**
   * Hands `reader` the text from `position` on, at once and as it comes, and the end; the returned function ends that. Null for a
   * log that never was here, or ended longer ago than a minute.
   */
  follow(name: string, position: number, reader: LogReader): (() => void) | null;
}

export function createLocalStreamLog(): LocalStreamLog {
  const logs = new Map<string, Log>();
  return {
    open(name) {
      logs.set(name, { text: "", hasEnded: false, readers: new Set() });
    },
    append(name, text) {
      const log = logs.get(name);
      if (log === undefined || log.hasEnded) return;
      log.text += text;
      for (const reader of log.readers) reader.onText(text);
    },
    close(name) {
      const log = logs.get(name);
      if (log === undefined || log.hasEnded) return;
      log.hasEnded = true;
      for (const reader of log.readers) reader.onEnd();
      log.readers.clear();
      const forget = setTimeout(() => {
        if (logs.get(name) === log) logs.delete(name);
      }, keptMs);
      forget.unref();
    },
    isRunning: (name) => logs.get(name)?.hasEnded === false,
    follow(name, position, reader) {
      const log = logs.get(name);
      if (log === undefined) return null;
      if (log.text.length > position) reader.onText(log.text.slice(position));
      if (log.hasEnded) reader.onEnd();
      else log.readers.add(reader);
      return () => {
        log.readers.delete(reader);
      };
    },
  };
}
