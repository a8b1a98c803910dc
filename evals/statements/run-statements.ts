/**
 * `bun run eval statements --corpus DIR --out FILE`: reads every file below DIR as a bank statement and writes what it found,
 * one line of JSON a file. Predictions only; truth is kept, and compared, elsewhere.
 *
 * @module
 */
import { createWriteStream } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { type Entry, type ReadStatements, readStatements } from "@omni/statements";
import { filesBelow } from "../files-below.ts";

/** `args` after `statements`. Throws when an option is missing or the folder cannot be read. */
export async function evalStatements(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { corpus: { type: "string" }, out: { type: "string" } } });
  if (values.corpus === undefined || values.out === undefined) {
    throw new Error("Say where the files are and where to write: --corpus DIR --out FILE");
  }
  const root = values.corpus;
  const out = createWriteStream(values.out);
  for (const file of await filesBelow(root)) out.write(`${JSON.stringify(await predict(root, file))}\n`);
  await new Promise<void>((resolve, reject) => out.end((error?: Error | null) => (error ? reject(error) : resolve())));
}

async function predict(root: string, file: string) {
  const started = performance.now();
  const read = await readStatements(Bun.file(file));
  const ms = Math.round((performance.now() - started) * 10) / 10;
  return { file: relative(root, file), ...summarise(read), ms };
}

function summarise({ format, encoding, mapping, confidence, statements, issues }: ReadStatements) {
  return {
    format,
    encoding,
    confidence,
    mapping,
    statements: statements.map(({ account, id, sequence, opening, closing, balanced, entries }) => ({
      account,
      id,
      sequence,
      opening,
      closing,
      balanced,
      entries: entries.map(toLine),
    })),
    issues,
  };
}

function toLine({ source, remittance, details, ...entry }: Entry) {
  return { ...entry, text: remittance.text, remittance, payments: details.length, line: source.line };
}

if (import.meta.main) await evalStatements(process.argv.slice(2));
