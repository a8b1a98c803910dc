import { fileURLToPath } from "node:url";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import { firstRecogniser } from "./languages.ts";

/** A word of a picture, in the picture's pixels. */
export interface RecognisedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0–1. */
  readonly confidence: number;
}

/** Till paper is one block of lines; a page has text of several sizes and columns, rules and boxes. */
export type Shape = "till" | "page";

/** A thread with a recogniser in it, for as long as a task has it. */
export interface Recogniser {
  /** Words of a picture, read with one language's data. */
  recognise(picture: Uint8Array, language: string, shape: Shape): Promise<RecognisedWord[]>;
}

/** After so many pictures a thread is started anew: its memory only ever grows. */
const picturesPerThread = 40;
const workerPath = fileURLToPath(new URL("./tesseract-thread.ts", import.meta.url));

interface Thread {
  readonly worker: Worker;
  readonly died: Promise<never>;
  language: string;
  pictures: number;
}

/**
 * Worker threads that read pictures, a task each. An abort ends the thread itself, so that nothing goes on in the background;
 * the next task starts another.
 */
export class RecogniserPool {
  readonly #size: number;
  readonly #idle: Thread[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #all = new Set<Thread>();
  #busy = 0;
  #closed = false;

  constructor(size: number) {
    this.#size = Math.max(1, size);
  }

  /** Runs a task with a recogniser of its own, as soon as one is free. Rejects with the signal's reason when it is aborted. */
  async use<T>(signal: AbortSignal, task: (recogniser: Recogniser) => Promise<T>): Promise<T> {
    await this.#turn(signal);
    const held: { thread: Thread | null } = { thread: null };
    try {
      return await untilAborted(signal, this.#run(held, task));
    } catch (error) {
      // Whatever went wrong, the thread may still be at it.
      if (held.thread !== null) await this.#end(held.thread);
      held.thread = null;
      throw error;
    } finally {
      if (held.thread !== null) await this.#giveBack(held.thread);
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Ends all threads, also those at work. Tasks that wait are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const wake of this.#waiting.splice(0)) wake();
    await Promise.all([...this.#all].map((thread) => this.#end(thread)));
  }

  async #run<T>(held: { thread: Thread | null }, task: (recogniser: Recogniser) => Promise<T>): Promise<T> {
    const thread = this.#idle.pop() ?? (await this.#start());
    held.thread = thread;
    const recognise: Recogniser["recognise"] = async (picture, language, shape) => {
      this.#mustLive(thread);
      if (thread.language !== language) {
        await Promise.race([thread.worker.reinitialize(language, OEM.LSTM_ONLY), thread.died]);
        await Promise.race([thread.worker.setParameters(parameters), thread.died]);
        thread.language = language;
        this.#mustLive(thread);
      }
      thread.pictures += 1;
      const output = { text: false, tsv: true };
      const { data } = await Promise.race([
        thread.worker.recognize(picture as Buffer, ways[shape] as object, output),
        thread.died,
      ]);
      return wordsOf(data.tsv ?? "");
    };
    return task({ recognise });
  }

  /** A task may go on for a moment after an abort has ended its thread; tesseract.js would throw where nobody awaits it. */
  #mustLive(thread: Thread): void {
    if (!this.#all.has(thread)) throw new Error("the recogniser's thread has been ended");
  }

  async #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    while (!this.#closed && this.#busy >= this.#size) {
      let wake = () => {};
      const turn = new Promise<void>((resolve) => {
        wake = resolve;
      });
      this.#waiting.push(wake);
      try {
        await untilAborted(signal, turn);
      } catch (error) {
        const index = this.#waiting.indexOf(wake);
        // Already woken: the turn goes to the next one.
        if (index === -1) this.#waiting.shift()?.();
        else this.#waiting.splice(index, 1);
        throw error;
      }
    }
    if (this.#closed) throw new Error("the recogniser pool is closed");
    this.#busy += 1;
  }

  async #start(): Promise<Thread> {
    const worker = await createWorker(firstRecogniser, OEM.LSTM_ONLY, {
      workerPath,
      langPath: "packages",
      gzip: true,
      cacheMethod: "none",
      // Rejections arrive at the call that caused them; without a handler they would be thrown at nobody.
      errorHandler: () => {},
    });
    const died = new Promise<never>((_, reject) => {
      const thread = (worker as unknown as { worker: NodeJS.EventEmitter }).worker;
      thread.on("error", (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))));
      thread.on("exit", () => reject(new Error("the recogniser's thread ended")));
    });
    died.catch(() => {});
    await worker.setParameters(parameters);
    const started = { worker, died, language: firstRecogniser, pictures: 0 };
    this.#all.add(started);
    if (this.#closed) {
      await this.#end(started);
      throw new Error("the recogniser pool is closed");
    }
    return started;
  }

  async #giveBack(thread: Thread): Promise<void> {
    if (this.#closed || thread.pictures >= picturesPerThread) await this.#end(thread);
    else this.#idle.push(thread);
  }

  async #end(thread: Thread): Promise<void> {
    if (!this.#all.delete(thread)) return;
    const index = this.#idle.indexOf(thread);
    if (index !== -1) this.#idle.splice(index, 1);
    await thread.worker.terminate();
  }
}

// Tesseract writes its remarks to standard error unless they go to a file.
const parameters = { debug_file: "/dev/null" };
/**
 * Automatic segmentation (PSM 3) reads pages as well as one column does, and takes half as long again. Lines of less confidence than
 * the threshold are read once more with black and white exchanged: on pages, white letters on dark bars are headings; tills
 * print none, and faded paper has many such lines.
 */
const ways: Readonly<Record<Shape, Readonly<Record<string, string>>>> = {
  till: { tessedit_pageseg_mode: PSM.SINGLE_BLOCK, invert_threshold: "0" },
  page: { tessedit_pageseg_mode: PSM.SINGLE_COLUMN, invert_threshold: "0.5" },
};

/** Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text; lines are level 4, words 5. */
function wordsOf(tsv: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  let line = { y: 0, height: 0 };
  for (const row of tsv.split("\n")) {
    const cells = row.split("\t");
    const [x, y, width, height, confidence] = cells.slice(6, 11).map(Number);
    if (x === undefined || y === undefined || width === undefined || height === undefined || confidence === undefined) continue;
    if (cells[0] === "4") line = { y, height };
    const text = cells[11]?.trim() ?? "";
    if (cells[0] !== "5" || text === "") continue;
    // A hyphen's own box would put it into a row of its own.
    const low = height < 0.6 * line.height && !/[\p{L}\p{N}]/u.test(text);
    words.push({ text, x, width, confidence: Math.max(0, confidence) / 100, ...(low ? line : { y, height }) });
  }
  return words;
}

async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
