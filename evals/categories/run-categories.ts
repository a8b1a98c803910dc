import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { replay } from "./replay-protocol.ts";

/** `args` after `categories`. Throws when the mode is missing or a line cannot be understood. */
export async function evalCategories(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { replay: { type: "boolean" } } });
  if (values.replay !== true) throw new Error("Say --replay: it speaks lines of JSON over stdin and stdout.");
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const answer of replay(lines)) process.stdout.write(`${answer}\n`);
}
