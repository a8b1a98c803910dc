/**
 * `bun run eval documents:score --truth PATH --predictions FILE [--misses N] [--shown-in DIR]`: compares predictions with truth, field by field.
 *
 * Counts *distinct invoices*, since one comes in many files: each weighs one, however often it was copied. PATH is a list
 * (`truth.json`), JSON lines like the predictions, or a folder of labels (SROIE, invoice2data).
 * `--shown-in DIR`, the folder of the files, also says how much of the truth their pages show in any notation, and how much of that
 * is right: for predictions made without the XML, which may say other things than the paper.
 *
 * @module
 */
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { loadTruth, type Truth } from "./load-truth.ts";
import { type FieldKind, sameValue } from "./normalise.ts";
import { isShown, textOfPages } from "./shown-on-pages.ts";
import { type Judged, type Tally, tally } from "./tally.ts";
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
  readonly shown: boolean;
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
  /** What the file's pages show; null where nobody looked, or nothing is known. */
  readonly text: string | null;
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
  for (const line of lines) {
    const truth = findTruth(truths, line.file);
    if (truth === null) continue;
    const text =
      root === undefined ? null : await textOfPages(new Uint8Array(await Bun.file(join(root, line.file)).arrayBuffer()));
    pairs.push({ line, truth, text, invoice: `${truth.fields.number ?? truth.file}|${truth.fields.grossTotal ?? ""}` });
  }
  report(pairs, lines, { most: Number(values.misses), isCeilingKnown: root !== undefined });
}

function findTruth(truths: readonly Truth[], file: string): Truth | null {
  const name = basename(file, extname(file));
  return (
    truths.find((truth) => truth.file === file || truth.file.endsWith(`/${file}`)) ??
    truths.find((truth) => truth.file === name) ??
    null
  );
}

interface ReportOptions {
  readonly most: number;
  readonly isCeilingKnown: boolean;
}

function report(pairs: readonly Pair[], lines: readonly Line[], { most, isCeilingKnown }: ReportOptions): void {
  const judged: Judged[] = [];
  const misses: Miss[] = [];
  for (const { line, truth, text, invoice } of pairs) {
    const compared: Judged[] = [];
    for (const [field, kind] of Object.entries(kinds)) {
      const expected = truth.fields[field];
      if (expected === undefined) continue;
      const predicted = valueAt(line.data, field);
      const right = sameValue(kind, expected, predicted);
      const shown = text === null || isShown(kind, field, expected, text);
      compared.push({ field, invoice, right, shown });
      if (!right) misses.push({ file: line.file, field, truth: expected, predicted, shown });
    }
    const headers = compared.filter(({ field }) => header.includes(field));
    if (headers.length > 0) {
      const [right, shown] = [headers.every((each) => each.right), headers.every((each) => each.shown)];
      judged.push({ field: "header", invoice, right, shown });
    }
    judged.push(...compared);
  }
  const scores = tally(judged);
  const invoices = scores.get("header")?.invoices ?? 0;
  console.info(
    `${pairs.length} files of ${invoices} distinct invoices (${lines.length - pairs.length} predictions without truth)`,
  );
  if (isCeilingKnown) console.info("right, of all · shown on the pages at all · right, of what is shown");
  for (const field of ["header", ...Object.keys(kinds)]) {
    const score = scores.get(field);
    if (score === undefined) continue;
    const label = field === "header" ? `all of ${header.join(", ")}` : field;
    console.info(`${figures(score, isCeilingKnown)}  ${label}`);
  }
  const times = lines.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const memory = Math.max(0, ...lines.map(({ rssMb }) => rssMb));
  console.info(`ms p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; RSS at most ${memory} MB`);
  // What the pages show and was missed comes first: the rest cannot be read there.
  const ordered = misses.toSorted((a, b) => Number(b.shown) - Number(a.shown));
  for (const { file, field, truth, predicted, shown } of ordered.slice(0, most)) {
    const where = shown ? "" : " (not on the pages)";
    console.info(`  ${file}  ${field}: “${truth}”${where} is ${predicted === null ? "missing" : `“${predicted}”`}`);
  }
  if (misses.length > most) console.info(`  … and ${misses.length - most} more misses`);
}

function figures({ invoices, right, shown, rightOfShown }: Tally, isCeilingKnown: boolean): string {
  const all = `${percent(right / invoices)}  ${right.toFixed(1).padStart(6)} of ${String(invoices).padStart(3)}`;
  if (!isCeilingKnown) return all;
  const ceiling = `${percent(shown / invoices)}  ${shown.toFixed(1).padStart(6)}`;
  return `${all} · ${ceiling} · ${shown === 0 ? "      –" : percent(rightOfShown / shown)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

if (import.meta.main) await scoreDocuments(process.argv.slice(2));
