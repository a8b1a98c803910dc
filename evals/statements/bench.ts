/**
 * `bun evals/statements/bench.ts [rows]`: reads a CSV of 100,000 rows with `parseStatements` and with a bare csv-parse reader, in
 * turns and each in a process of its own, and prints rows a second and the growth of resident memory of both.
 *
 * @module
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseStatements } from "@omni/statements";
import { countRows } from "../../packages/statements/src/bare-csv.testing.ts";

type Reader = "csv-parse" | "statements";

interface Measured {
  readonly rows: number;
  readonly rowsPerSecond: number;
  readonly rssGrowthMegabytes: number;
}

const rounds = 3;

/** A year of a busy account: ten columns, quoted texts with accents, a running balance. */
async function writeCsv(path: string, count: number): Promise<void> {
  const writer = Bun.file(path).writer();
  writer.write("Buchungstag;Wertstellung;Auftraggeber/Empfänger;IBAN;BIC;Buchungstext;Verwendungszweck;Betrag;Währung;Saldo\n");
  let balance = 1_000_000;
  for (let index = 0; index < count; index += 1) {
    const date = new Date(Date.UTC(2025, 0, 1 + Math.floor((index * 365) / count)));
    const day = date.toISOString().slice(0, 10).split("-").reverse().join(".");
    const cents = ((index * 7919) % 20_000) - 9_000;
    balance += cents;
    writer.write(
      `${day};${day};"Müller & Söhne ${index % 500} GmbH";DE89370400440532013000;COBADEFFXXX;"SEPA-Überweisung";` +
        `"Rechnung ${index} vom ${day}; danke";${euros(cents)};EUR;${euros(balance)}\n`,
    );
  }
  await writer.end();
}

function euros(cents: number): string {
  const text = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".")},${text.slice(-2)}`;
}

async function countEntries(source: AsyncIterable<Uint8Array>): Promise<number> {
  let entries = 0;
  for await (const event of parseStatements(source)) {
    if (event.type === "entry") entries += 1;
    else if (event.type === "issue") throw new Error(event.issue.message);
    else if (event.type === "summary" && event.summary.balanced !== true) throw new Error("The balances do not add up.");
  }
  return entries;
}

async function measure(reader: Reader, path: string): Promise<Measured> {
  Bun.gc(true);
  const before = process.memoryUsage.rss();
  let peak = before;
  const watched = async function* () {
    for await (const chunk of Bun.file(path).stream()) {
      peak = Math.max(peak, process.memoryUsage.rss());
      yield chunk;
    }
  };
  const started = performance.now();
  const rows = await (reader === "statements" ? countEntries(watched()) : countRows(watched(), ";"));
  const rowsPerSecond = Math.round((rows / (performance.now() - started)) * 1000);
  peak = Math.max(peak, process.memoryUsage.rss());
  return { rows, rowsPerSecond, rssGrowthMegabytes: Math.round((peak - before) / 1024 / 102.4) / 10 };
}

function measureApart(reader: Reader, path: string): Measured {
  const { stdout, stderr, exitCode } = Bun.spawnSync([process.execPath, import.meta.path, "--measure", reader, path]);
  if (exitCode !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as Measured;
}

async function compare(rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "omni-statements-"));
  const path = join(folder, "account.csv");
  try {
    await writeCsv(path, rows);
    const ratios: number[] = [];
    const growths: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const bare = measureApart("csv-parse", path);
      const ours = measureApart("statements", path);
      for (const [name, { rowsPerSecond, rssGrowthMegabytes }] of Object.entries({
        "bare csv-parse": bare,
        parseStatements: ours,
      })) {
        console.info(`${name.padEnd(16)} ${String(rowsPerSecond).padStart(8)} rows/s   RSS +${rssGrowthMegabytes} MB`);
      }
      ratios.push(ours.rowsPerSecond / bare.rowsPerSecond);
      growths.push(ours.rssGrowthMegabytes);
    }
    const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    console.info(
      `${rows} rows: ${median(ratios).toFixed(2)} of the bare reader (asked: 0.3), RSS +${median(growths)} MB (asked: at most 60)`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [command, reader, path] = process.argv.slice(2);
if (command === "--measure" && path !== undefined) {
  console.info(JSON.stringify(await measure(reader === "statements" ? "statements" : "csv-parse", path)));
} else await compare(Number(command ?? 100_000));
