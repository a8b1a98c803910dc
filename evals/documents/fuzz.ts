/**
 * `bun run eval documents:fuzz --corpus DIR --out FILE [--cases 5000] [--seed 1]`: reads every file below DIR as it is, then damaged
 * copies of them, and writes a line for each that brought its process down, ran into the time limit, or was answered by nothing.
 *
 * A refused file is a clean outcome: it has a reason. The same seed makes the same cases. `--cases 0` reads the files only.
 *
 * @module
 */
import { createWriteStream, type WriteStream } from "node:fs";
import { availableParallelism } from "node:os";
import { extname, relative } from "node:path";
import { parseArgs } from "node:util";
import { createDocumentReader, type DocumentReader, type Limits } from "@omni/documents";
import fc from "fast-check";
import { filesBelow } from "../files-below.ts";

interface Run {
  readonly reader: DocumentReader;
  readonly root: string;
  readonly out: WriteStream;
}

/** Larger files take long to mutate and rarely hold other structures. */
const maxBytes = 300_000;
/** A damaged file that takes longer hangs. */
const maxMilliseconds = 8000;
/** Truth and notes that lie beside the files. */
const noDocuments = [".json", ".md"];

/** One damage: overwrite, insert, remove, repeat, or cut off at a place given as a share of the length. */
const damage = fc.record({
  kind: fc.constantFrom("overwrite", "insert", "remove", "repeat", "cut"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 64 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 16 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

type Outcome = "clean" | "hangs" | "crashes" | "unanswered";

class Tally {
  readonly #counts: Record<Outcome, number> = { clean: 0, hangs: 0, crashes: 0, unanswered: 0 };
  #slowest = 0;
  #largest = 0;

  add(outcome: Outcome, milliseconds: number, memoryBytes: number | null): void {
    this.#counts[outcome] += 1;
    this.#slowest = Math.max(this.#slowest, milliseconds);
    this.#largest = Math.max(this.#largest, memoryBytes ?? 0);
  }

  toString(): string {
    const seconds = (this.#slowest / 1000).toFixed(1);
    return `${JSON.stringify(this.#counts)}, at most ${seconds} s and ${Math.round(this.#largest / 1_000_000)} MB`;
  }
}

/** `args` after `documents:fuzz`. Throws when an option is missing or the folder has no files. */
export async function evalFuzz(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: "string" },
      out: { type: "string" },
      cases: { type: "string", default: "5000" },
      seed: { type: "string", default: "1" },
    },
  });
  const { corpus, out: target } = values;
  if (corpus === undefined || target === undefined) {
    throw new Error("Say where the files are and where to write: --corpus DIR --out FILE");
  }
  const files = (await filesBelow(corpus)).filter((file) => !noDocuments.includes(extname(file).toLowerCase()));
  if (files.length === 0) throw new Error(`There is no file below ${corpus}.`);
  const run: Run = {
    reader: createDocumentReader({ processes: availableParallelism() }),
    root: corpus,
    out: createWriteStream(target),
  };
  try {
    console.info(`${files.length} files as they are: ${await readWhole(run, files)}`);
    const cases = Number(values.cases);
    if (cases === 0) return;
    const damaged = await readDamaged(run, files, cases, Number(values.seed));
    console.info(`${cases} damaged copies (seed ${values.seed}): ${damaged}`);
  } finally {
    run.reader.close();
    await new Promise<void>((resolve) => run.out.end(() => resolve()));
  }
}

function readWhole(run: Run, files: readonly string[]): Promise<Tally> {
  return readAll(run, files, async (file) => ({ file, bytes: await bytesOf(file), limits: {} }));
}

function readDamaged(run: Run, files: readonly string[], cases: number, seed: number): Promise<Tally> {
  const small = files.filter((file) => Bun.file(file).size <= maxBytes && Bun.file(file).size > 0);
  if (small.length === 0) throw new Error(`No file of at most ${maxBytes} bytes is below ${run.root}.`);
  const plan = fc.record({
    file: fc.constantFrom(...small),
    damages: fc.array(damage, { minLength: 1, maxLength: 6 }),
  });
  const limits = { maxMilliseconds, maxOcrPages: 1, maxPages: 5 };
  return readAll(run, fc.sample(plan, { numRuns: cases, seed }), async ({ file, damages }) => ({
    file,
    bytes: damages.reduce(apply, await bytesOf(file)),
    limits,
  }));
}

interface Prepared {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly limits: Partial<Limits>;
}

async function readAll<T>(run: Run, plans: readonly T[], prepare: (plan: T) => Promise<Prepared>): Promise<Tally> {
  const tally = new Tally();
  let next = 0;
  const work = async () => {
    while (next < plans.length) {
      const index = next;
      next += 1;
      const plan = plans[index];
      if (plan === undefined) return;
      const { file, bytes, limits } = await prepare(plan);
      const { documents, milliseconds, memoryBytes } = await run.reader.read(bytes, { limits });
      const messages = documents.flatMap(({ issues }) => issues.map(({ message }) => message));
      const outcome = judge(documents.length, messages);
      tally.add(outcome, milliseconds, memoryBytes);
      if (outcome !== "clean")
        run.out.write(`${JSON.stringify({ index, file: relative(run.root, file), outcome, messages })}\n`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return tally;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await Bun.file(file).arrayBuffer());
}

function judge(documents: number, messages: readonly string[]): Outcome {
  if (documents === 0) return "unanswered";
  if (messages.some((message) => message.startsWith("Reading took longer"))) return "hangs";
  return messages.some((message) => message.startsWith("The file could not be read:")) ? "crashes" : "clean";
}

function apply(bytes: Uint8Array, { kind, at, length, bytes: added }: Damage): Uint8Array {
  const position = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, position);
  switch (kind) {
    case "overwrite":
      return join(before, added, bytes.subarray(position + added.length));
    case "insert":
      return join(before, added, bytes.subarray(position));
    case "remove":
      return join(before, bytes.subarray(position + length));
    case "repeat":
      return join(before, ...Array<Uint8Array>(length).fill(bytes.subarray(position, position + 64)), bytes.subarray(position));
    case "cut":
      return before.slice();
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

if (import.meta.main) await evalFuzz(process.argv.slice(2));
