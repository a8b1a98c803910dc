/**
 * `bun run eval documents:score --truth PATH --predictions FILE [--misses N] [--shown-in DIR]`: compares predictions with truth, field by field.
 *
 * Counts *distinct invoices*, since one comes in many files: each weighs one, however often it was copied. PATH is a list
 * (`truth.json`), JSON lines like the predictions, or a folder of labels (SROIE, invoice2data).
 * `--shown-in DIR`, the folder of the files, leaves out what their pages do not show in any notation: for predictions made
 * without the XML, which may say other things than the paper.
 *
 * @module
 */
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { loadTruth, type Truth } from "./load-truth.ts";
import { type FieldKind, sameValue } from "./normalise.ts";
import { isShown, textOfPages } from "./shown-on-pages.ts";
import { valueAt } from "./value-at.ts";

const kinds: Readonly<Record<string, FieldKind>> = {
  number: "code",
  issueDate: "date",
  dueDate: "date",
  currency: "code",
  "seller.name": "name",
  "seller.vatId": "code",
  "seller.iban": "code",
  "buyer.name": "name",
  "buyer.vatId": "code",
  netTotal: "amount",
  taxTotal: "amount",
  grossTotal: "amount",
};

/** Together they say whether a document can be booked as it is. */
const header = ["number", "issueDate", "currency", "grossTotal"];

interface Miss {
  readonly file: string;
  readonly field: string;
  readonly truth: string;
  readonly predicted: string | null;
}

interface Line {
  readonly file: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly ms: number;
  readonly rssMb: number;
}

interface Pair {
  readonly line: Line;
  readonly truth: Truth;
  /** Equal for all files of one invoice. */
  readonly invoice: string;
}

/** `args` after `documents:score`. Prints a table and the misses. Throws when an option or the truth is missing. */
export async function scoreDocuments(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      truth: { type: "string" },
      predictions: { type: "string" },
      misses: { type: "string", default: "200" },
      "shown-in": { type: "string" },
    },
  });
  if (values.truth === undefined || values.predictions === undefined) {
    throw new Error("Say what is true and what was predicted: --truth PATH --predictions FILE");
  }
  const truths = await loadTruth(values.truth);
  const text = await Bun.file(values.predictions).text();
  const lines = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  const root = values["shown-in"];
  const pairs: Pair[] = [];
  let left = 0;
  for (const line of lines) {
    const whole = findTruth(truths, line.file);
    if (whole === null) continue;
    const truth = root === undefined ? whole : await shownOf(whole, join(root, line.file));
    left += Object.keys(whole.fields).length - Object.keys(truth.fields).length;
    pairs.push({ line, truth, invoice: `${whole.fields.number ?? whole.file}|${whole.fields.grossTotal ?? ""}` });
  }
  if (root !== undefined) console.info(`${left} values that the pages do not show were left out.`);
  report(pairs, lines, Number(values.misses));
}

function findTruth(truths: readonly Truth[], file: string): Truth | null {
  const name = basename(file, extname(file));
  return (
    truths.find((truth) => truth.file === file || truth.file.endsWith(`/${file}`)) ??
    truths.find((truth) => truth.file === name) ??
    null
  );
}

/** What is true and can be read on the pages. */
async function shownOf(truth: Truth, path: string): Promise<Truth> {
  const text = await textOfPages(new Uint8Array(await Bun.file(path).arrayBuffer()));
  if (text === null) return truth;
  const fields = Object.entries(truth.fields).filter(([field, value]) => {
    const kind = kinds[field];
    return kind === undefined || isShown(kind, field, value, text);
  });
  return { ...truth, fields: Object.fromEntries(fields) };
}

function report(pairs: readonly Pair[], lines: readonly Line[], most: number): void {
  const misses: Miss[] = [];
  /** Of each field and invoice: how many of its files are right. */
  const scores = new Map<string, Map<string, { right: number; files: number }>>();
  const count = (field: string, invoice: string, right: boolean) => {
    const invoices = scores.get(field) ?? new Map<string, { right: number; files: number }>();
    const score = invoices.get(invoice) ?? { right: 0, files: 0 };
    invoices.set(invoice, { right: score.right + (right ? 1 : 0), files: score.files + 1 });
    scores.set(field, invoices);
  };
  for (const { line, truth, invoice } of pairs) {
    const wrong = new Set<string>();
    for (const [field, kind] of Object.entries(kinds)) {
      const expected = truth.fields[field];
      if (expected === undefined) continue;
      const predicted = valueAt(line.data, field);
      const right = sameValue(kind, expected, predicted);
      count(field, invoice, right);
      if (right) continue;
      wrong.add(field);
      misses.push({ file: line.file, field, truth: expected, predicted });
    }
    if (header.some((field) => truth.fields[field] !== undefined)) {
      count("header", invoice, !header.some((field) => wrong.has(field)));
    }
  }
  const invoices = scores.get("header")?.size ?? 0;
  console.info(
    `${pairs.length} files of ${invoices} distinct invoices (${lines.length - pairs.length} predictions without truth)`,
  );
  for (const field of ["header", ...Object.keys(kinds)]) {
    const each = [...(scores.get(field)?.values() ?? [])];
    if (each.length === 0) continue;
    const right = each.reduce((sum, score) => sum + score.right / score.files, 0);
    const label = field === "header" ? `all of ${header.join(", ")}` : field;
    console.info(
      `${percent(right / each.length)}  ${right.toFixed(1).padStart(6)} of ${String(each.length).padStart(3)}  ${label}`,
    );
  }
  const times = lines.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const memory = Math.max(0, ...lines.map(({ rssMb }) => rssMb));
  console.info(`ms p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; RSS at most ${memory} MB`);
  for (const { file, field, truth, predicted } of misses.slice(0, most)) {
    console.info(`  ${file}  ${field}: “${truth}” is ${predicted === null ? "missing" : `“${predicted}”`}`);
  }
  if (misses.length > most) console.info(`  … and ${misses.length - most} more misses`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

if (import.meta.main) await scoreDocuments(process.argv.slice(2));
