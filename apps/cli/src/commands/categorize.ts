import { parseArgs } from "node:util";
import { type Categorized, createCategorizer, type Lesson, type TransactionInput } from "@omni/categories";
import type { Entry, ReadStatements } from "@omni/statements";
import type { Command } from "../command.ts";
import { describeCategorized } from "./categorize-table.ts";
import { isRead, readStatementFile } from "./statement.ts";

/** An entry of a bank file beside what it was categorised as. */
export interface CategorizedEntry {
  readonly entry: Entry;
  readonly result: Categorized;
}

/** `omni categorize FILE…`: the entries of bank files with a category each; learns what `--teach` says and keeps it in `--state`. */
export const categorize: Command = {
  usage:
    "categorize FILE… [--json] [--currency CODE] [--threshold 0–1] [--state FILE [--teach ID=CATEGORY]…] [--rules FILE] [--taxonomy FILE]",
  summary: "Puts the entries of bank statements into categories, with a confidence and a reason.",
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        currency: { type: "string" },
        threshold: { type: "string", default: "0.7" },
        state: { type: "string" },
        teach: { type: "string", multiple: true, default: [] },
        rules: { type: "string" },
        taxonomy: { type: "string" },
      },
    });
    if (positionals.length === 0) throw new Error(`Say which files to read: bun run omni ${categorize.usage}`);
    if (values.teach.length > 0 && values.state === undefined)
      throw new Error("Say where to keep what is taught: --state FILE");
    const threshold = Number(values.threshold);
    if (!(threshold >= 0 && threshold <= 1)) throw new Error("--threshold is a number from 0 to 1, such as 0.7.");
    const categorizer = createCategorizer({
      threshold,
      ...(await option("state", values.state, true)),
      ...(await option("rules", values.rules, false)),
      ...(await option("taxonomy", values.taxonomy, false)),
    });
    const files: { path: string; read: ReadStatements }[] = [];
    for (const path of positionals) {
      const read = await readStatementFile(path, values.currency);
      if (read !== null) files.push({ path, read });
    }
    for (const lesson of lessonsOf(
      values.teach,
      files.flatMap(({ read }) => transactionsOf(read)),
    ))
      categorizer.learn(lesson);
    if (values.teach.length > 0 && values.state !== undefined) {
      await Bun.write(values.state, `${JSON.stringify(categorizer.state())}\n`);
    }
    for (const { path, read } of files) {
      const entries = read.statements.flatMap((statement) => statement.entries);
      const results = new Map(categorizer.categorize(transactionsOf(read)).map((result) => [result.id, result]));
      const categorized = entries.flatMap((entry): CategorizedEntry[] => {
        const result = results.get(entry.fingerprint);
        return result === undefined ? [] : [{ entry, result }];
      });
      console.log(
        values.json ? JSON.stringify(toJson(path, read, categorized)) : `${describeCategorized(path, read, categorized)}\n`,
      );
    }
    return files.length === positionals.length && files.every(({ read }) => isRead(read)) ? 0 : 1;
  },
};

/** The option's file as JSON. A state that is not there yet is an empty one; any other file must be there. */
async function option(name: "state" | "rules" | "taxonomy", path: string | undefined, isMadeLater: boolean): Promise<object> {
  if (path === undefined) return {};
  const file = Bun.file(path);
  if (!(await file.exists())) {
    if (isMadeLater) return {};
    throw new Error(`${path}: there is no such file.`);
  }
  try {
    return { [name]: await file.json() };
  } catch (cause) {
    throw new Error(`${path} is not JSON.`, { cause });
  }
}

/** What the categoriser sees of the entries; their fingerprints are the ids. */
export function transactionsOf({ statements }: ReadStatements): TransactionInput[] {
  return statements.flatMap(({ account, entries }) =>
    entries.map(({ fingerprint, bookingDate, counterparty, remittance, amount, currency }) => ({
      id: fingerprint,
      date: bookingDate,
      payee: counterparty.name ?? remittance.text,
      text: counterparty.name === null ? "" : remittance.text,
      amount,
      currency: currency ?? "",
      account: account.iban ?? account.number ?? "",
    })),
  );
}

/** `ID=CATEGORY`, the id as `categorize` prints it or its beginning. */
function lessonsOf(given: readonly string[], transactions: readonly TransactionInput[]): Lesson[] {
  return given.map((text) => {
    const at = text.indexOf("=");
    const [id, category] = [text.slice(0, at), text.slice(at + 1)];
    const found = at > 0 ? transactions.filter((transaction) => transaction.id.startsWith(id)) : [];
    const [transaction] = found;
    if (category === "" || at <= 0) throw new Error(`“${text}” should be ID=CATEGORY, such as 3f2a=vehicles/fuel.`);
    if (transaction === undefined) throw new Error(`No entry's id begins with “${id}”.`);
    if (found.length > 1) throw new Error(`${found.length} entries' ids begin with “${id}”; write more of it.`);
    return { transaction, category, source: "correction" };
  });
}

function toJson(file: string, { format, issues }: ReadStatements, categorized: readonly CategorizedEntry[]) {
  return {
    file,
    format,
    transactions: categorized.map(({ entry, result }) => ({
      ...result,
      date: entry.bookingDate,
      payee: entry.counterparty.name,
      text: entry.remittance.text,
      amount: entry.amount,
      currency: entry.currency,
    })),
    issues,
  };
}
