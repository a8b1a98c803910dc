/**
 * `bun run eval documents:invented [--count N] [--seed S] [--as-image] [--misses N] [--keep DIR]`: makes invoices that nobody
 * wrote, reads them as the product does, and compares every field with what was printed.
 *
 * Their words, notation and arrangements are written down apart from the extractor. Seeds below 100 000 are for looking at;
 * those above have to stay unseen, so that a figure from them means something. `--keep` writes the files that were misread.
 * `--calibrate` prints, for each field, the confidence that was claimed against the share that was right.
 *
 * @module
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createDocumentReader, type DocumentReader } from "@omni/documents";
import { inventInvoice } from "../../packages/documents/src/testing/invented-invoice.testing.ts";
import { drawBytesApart } from "./as-image.ts";
import { type Claim, reportCalibration } from "./calibration-report.ts";
import { type FieldKind, sameValue } from "./normalise.ts";
import { predictionOf } from "./prediction.ts";
import { valueAt } from "./value-at.ts";

const kinds: Readonly<Record<string, FieldKind>> = {
  type: "code",
  language: "code",
  number: "code",
  issueDate: "date",
  dueDate: "date",
  currency: "code",
  netTotal: "amount",
  taxTotal: "amount",
  grossTotal: "amount",
  "seller.name": "name",
  "seller.vatId": "code",
  "seller.iban": "code",
  "buyer.name": "name",
};
const header = ["number", "issueDate", "currency", "grossTotal"];

interface Outcome {
  readonly seed: number;
  readonly look: string;
  readonly country: string;
  readonly wrong: ReadonlyMap<string, string>;
  readonly lines: { readonly right: number; readonly printed: number; readonly found: number };
  readonly claims: readonly Claim[];
  readonly bytes: Uint8Array;
}

/** `args` after `documents:invented`. */
export async function evalInvented(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: "string", default: "400" },
      seed: { type: "string", default: "100000" },
      "as-image": { type: "boolean", default: false },
      misses: { type: "string", default: "40" },
      keep: { type: "string" },
      calibrate: { type: "boolean", default: false },
    },
  });
  const reader = createDocumentReader();
  const outcomes: Outcome[] = [];
  const first = Number(values.seed);
  try {
    for (let seed = first; seed < first + Number(values.count); seed += 1) {
      const outcome = await readOne(reader, seed, values["as-image"]);
      outcomes.push(outcome);
      if (values.keep === undefined || outcome.wrong.size === 0) continue;
      await mkdir(values.keep, { recursive: true });
      await Bun.write(join(values.keep, `${seed}.pdf`), outcome.bytes);
    }
  } finally {
    reader.close();
  }
  report(outcomes, Number(values.misses));
  if (values.calibrate) reportCalibration(outcomes.flatMap(({ claims }) => claims));
}

async function readOne(reader: DocumentReader, seed: number, asPicture: boolean): Promise<Outcome> {
  const { bytes, printed } = await inventInvoice(seed);
  const shown = asPicture ? drawBytesApart(bytes) : bytes;
  if (shown === null) throw new Error(`The invented invoice ${seed} cannot be drawn.`);
  const { documents } = await reader.read(shown);
  const { type, confidence, language, data } = predictionOf("", documents);
  const evidence = documents.flatMap((document) => document.evidence);
  const wrong = new Map<string, string>();
  const claims: Claim[] = [{ field: "type", confidence, right: type === printed.type }];
  for (const [field, kind] of Object.entries(kinds)) {
    const truth = valueAt(printed, field);
    if (truth === null) continue;
    const found = field === "type" ? type : field === "language" ? language : valueAt(data, field);
    const right = sameValue(kind, truth, found);
    if (!right) wrong.set(field, `“${truth}” is ${found === null ? "missing" : `“${found}”`}`);
    const claim = evidence.find((each) => each.field === field);
    if (claim !== undefined && found !== null) claims.push({ field, confidence: claim.confidence, right });
  }
  const found = data.lines.map(({ quantity, netAmount }) => `${quantity}|${netAmount}`);
  const right = printed.lines.filter(({ quantity, netAmount }) => found.includes(`${quantity}|${netAmount}`)).length;
  const lines = { right, printed: printed.lines.length, found: data.lines.length };
  return { seed, look: printed.look, country: printed.country, wrong, lines, claims, bytes };
}

function report(outcomes: readonly Outcome[], most: number): void {
  const share = (right: number, all: number) => `${((100 * right) / Math.max(1, all)).toFixed(1).padStart(5)} %`;
  const all = outcomes.length;
  const headers = outcomes.filter(({ wrong }) => !header.some((field) => wrong.has(field))).length;
  console.info(`${all} invented invoices`);
  console.info(`${share(headers, all)}  all of ${header.join(", ")}`);
  for (const field of Object.keys(kinds)) {
    console.info(`${share(outcomes.filter(({ wrong }) => !wrong.has(field)).length, all)}  ${field}`);
  }
  const incomplete = outcomes.filter(({ lines }) => lines.right < lines.printed || lines.found > lines.printed);
  console.info(`${share(all - incomplete.length, all)}  every line and no other`);
  const lines = outcomes.reduce((sum, each) => sum + each.lines.right, 0);
  const printed = outcomes.reduce((sum, each) => sum + each.lines.printed, 0);
  console.info(`${share(lines, printed)}  lines, by quantity and amount`);
  const misses = outcomes.flatMap(({ seed, look, country, wrong, lines: { right, printed: of, found } }) => [
    ...[...wrong].map(([field, what]) => `  ${seed} (${country}, ${look})  ${field}: ${what}`),
    ...(right < of || found > of
      ? [`  ${seed} (${country}, ${look})  lines: ${right} of ${of} are right, ${found} were found`]
      : []),
  ]);
  for (const miss of misses.slice(0, most)) console.info(miss);
  if (misses.length > most) console.info(`  … and ${misses.length - most} more misses`);
}

if (import.meta.main) await evalInvented(process.argv.slice(2));
