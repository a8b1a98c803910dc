import type { WriteStream } from "node:fs";
import { relative } from "node:path";
import type { DocumentReader } from "@omni/documents";
import fc from "fast-check";

export interface FuzzRun {
  readonly reader: DocumentReader;
  readonly root: string;
  readonly files: readonly string[];
  readonly cases: number;
  readonly seed: number;
  readonly out: WriteStream;
}

/** Larger files take long to mutate and rarely hold other structures. */
const maxBytes = 300_000;
/** A file that takes longer hangs. */
const maxMilliseconds = 8000;

/** One damage: overwrite, insert, remove, repeat, or cut off at a place given as a share of the length. */
const damage = fc.record({
  kind: fc.constantFrom("overwrite", "insert", "remove", "repeat", "cut"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 64 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 16 }),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Reads damaged copies of the files. Writes a line for each that ended its process, ran into the time limit, or was answered by
 * nothing, and a summary on the console. The same seed makes the same cases.
 */
export async function fuzz({ reader, root, files, cases, seed, out }: FuzzRun): Promise<void> {
  const small = files.filter((file) => Bun.file(file).size <= maxBytes && Bun.file(file).size > 0);
  if (small.length === 0) throw new Error(`No file of at most ${maxBytes} bytes is below ${root}.`);
  const planned = fc.sample(
    fc.record({ file: fc.constantFrom(...small), damages: fc.array(damage, { minLength: 1, maxLength: 6 }) }),
    {
      numRuns: cases,
      seed,
    },
  );
  const counts = { clean: 0, hangs: 0, crashes: 0, unanswered: 0 };
  let next = 0;
  const work = async () => {
    while (next < planned.length) {
      const index = next;
      next += 1;
      const plan = planned[index];
      if (plan === undefined) return;
      const original = new Uint8Array(await Bun.file(plan.file).arrayBuffer());
      const bytes = plan.damages.reduce(apply, original);
      const { documents } = await reader.read(bytes, { limits: { maxMilliseconds, maxOcrPages: 1, maxPages: 5 } });
      const messages = documents.flatMap(({ issues }) => issues.map(({ message }) => message));
      const outcome = judge(documents.length, messages);
      counts[outcome] += 1;
      if (outcome !== "clean") out.write(`${JSON.stringify({ index, file: relative(root, plan.file), outcome, messages })}\n`);
    }
  };
  await Promise.all([work(), work()]);
  console.info(`${planned.length} damaged files of ${small.length} (seed ${seed}): ${JSON.stringify(counts)}`);
}

function judge(documents: number, messages: readonly string[]): "clean" | "hangs" | "crashes" | "unanswered" {
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
