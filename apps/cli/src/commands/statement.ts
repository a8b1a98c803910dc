import { parseArgs } from "node:util";
import { type ReadStatements, readStatements } from "@omni/statements";
import type { Command } from "../command.ts";
import { describeStatements } from "./statement-table.ts";

/** `omni statement FILE…`: what bank files say. */
export const statement: Command = {
  usage: "statement FILE… [--json] [--currency CODE]",
  summary: "Reads bank statements: CAMT, MT940, OFX, QIF, CSV, XLSX.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, currency: { type: "string" } },
    });
    if (positionals.length === 0) throw new Error(`Say which files to read: bun run omni ${statement.usage}`);
    let isAllRead = true;
    for (const path of positionals) {
      const read = await readStatementFile(path, values.currency);
      isAllRead &&= read !== null && isRead(read);
      if (read === null) continue;
      console.log(values.json ? JSON.stringify({ file: path, ...read }) : `${describeStatements(path, read)}\n`);
    }
    return isAllRead ? 0 : 1;
  },
};

/** Null, with a sentence on stderr, where there is no such file. */
export async function readStatementFile(path: string, currency: string | undefined): Promise<ReadStatements | null> {
  const file = Bun.file(path);
  if (await file.exists()) return await readStatements(file, currency === undefined ? {} : { currency });
  console.error(`${path}: there is no such file.`);
  return null;
}

/** Nothing is missing: warnings and notes are for a person to look at. */
export function isRead({ issues }: ReadStatements): boolean {
  return issues.every(({ severity }) => severity !== "error");
}
