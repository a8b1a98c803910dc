/**
 * `bun run eval streams --corpus DIR`: recorded answers of providers, served from the loopback interface to the product as it
 * starts, asked through its own API; first as they were, then with faults. Every turn must end, keep what was said, run each tool
 * call at most once, and be readable for the AI SDK's own client.
 *
 * `--seed 1` of the places of faults, `--cuts 20` a recording, `--workers 8` turns at once, `--only "half a character"` of the faults.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { type Case, makeCases } from "./cases.ts";
import { judge, judgeWhole, type Verdict } from "./judge.ts";
import { type Product, startProduct, type Worker } from "./product.ts";
import { protocols } from "./protocols.ts";
import { readTurn } from "./read-turn.ts";
import { readRecordings } from "./recordings.ts";
import { seededRandom } from "./seeded-random.ts";
import { modelOf, question, type StandIn, startStandIn } from "./stand-in.ts";

interface Row {
  readonly given: Case;
  readonly verdict: Verdict;
  readonly ms: number;
}

/** Short enough that silence is over soon, long enough for a busy machine. */
const shortTimeouts = {
  OMNI_MODEL_CONNECT_SECONDS: "10",
  OMNI_MODEL_FIRST_TOKEN_SECONDS: "1.5",
  OMNI_MODEL_SILENCE_SECONDS: "1.5",
  OMNI_MODEL_WHOLE_SECONDS: "60",
};

/** `args` after `streams`. Prints what happened; the process ends with 1 when anything that must hold did not. */
export async function evalStreams(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: "string" },
      seed: { type: "string", default: "1" },
      cuts: { type: "string", default: "20" },
      workers: { type: "string", default: "8" },
      only: { type: "string" },
    },
  });
  if (values.corpus === undefined) throw new Error("Say where the recordings are: --corpus DIR");
  const { recordings, skipped } = await readRecordings(values.corpus);
  if (recordings.length === 0) throw new Error(`There is no recording below ${values.corpus}.`);
  const random = seededRandom(Number(values.seed));
  const all = makeCases(recordings, { cuts: Number(values.cuts), random });
  const cases = all.filter(({ fault }) => values.only === undefined || fault === values.only);
  console.log(
    `${recordings.length} recordings (${skipped} files or exchanges hold none, or one that is there already), ${cases.length} turns, seed ${values.seed}`,
  );

  const standIn = await startStandIn();
  const product = await startProduct(Number(values.workers));
  const started = performance.now();
  const rows = await runAll(cases, product, standIn);
  console.log(`${Math.round((performance.now() - started) / 1000)} s`);
  await product.stop();
  standIn.stop();
  report(rows);
}

/** Each worker takes the next case when it is done with one. Those that take a minute are first in the list. */
async function runAll(cases: readonly Case[], product: Product, standIn: StandIn): Promise<Row[]> {
  const rows: Row[] = [];
  const queue = cases[Symbol.iterator]();
  await Promise.all(
    product.workers.map(async (worker) => {
      for (const given of queue) rows.push(await runCase(given, worker, product, standIn));
    }),
  );
  return rows;
}

async function runCase(given: Case, worker: Worker, product: Product, standIn: StandIn): Promise<Row> {
  const asked = protocols[given.protocol].environment(standIn.origin, modelOf(given));
  worker.use({ ...asked, ...(given.isReal ? {} : shortTimeouts) });
  const sent = standIn.expect(given);
  const started = performance.now();
  if (given.whole !== undefined) {
    const answer = await worker.generate(question);
    return { given, verdict: judgeWhole(given, answer), ms: performance.now() - started };
  }
  const turn = await readTurn(worker.origin, await product.token(), question, worker.settled);
  return { given, verdict: judge(given, sent, turn, product.runsOf(turn.id)), ms: performance.now() - started };
}

function report(rows: readonly Row[]): void {
  const groups = Map.groupBy(rows, ({ given }) => given.fault);
  console.table(
    [...groups].map(([fault, group]) => ({
      fault,
      turns: group.length,
      finished: group.filter(({ verdict }) => verdict.end === "finish").length,
      failed: group.filter(({ verdict }) => verdict.end === "error").length,
      "with text": group.filter(({ verdict }) => verdict.hadText).length,
      "tool calls": group.reduce((sum, { verdict }) => sum + verdict.calls, 0),
      "tool runs": group.reduce((sum, { verdict }) => sum + verdict.runs, 0),
      violations: group.filter(({ verdict }) => verdict.violations.length > 0).length,
      "slowest s": Math.round(Math.max(...group.map(({ ms }) => ms)) / 100) / 10,
    })),
  );
  const wrong = rows.filter(({ verdict }) => verdict.violations.length > 0);
  for (const [, group] of Map.groupBy(wrong, ({ given }) => given.fault))
    for (const { given, verdict } of group.slice(0, 5))
      console.log(`case ${given.id}, ${given.protocol}, ${given.fault}, ${given.source}: ${verdict.violations.join("; ")}`);
  const ended = rows.filter(({ verdict }) => verdict.end !== "neither").length;
  const runs = rows.reduce((sum, { verdict }) => sum + verdict.runs, 0);
  console.log(`${rows.length} turns, ${ended} ended, ${runs} tool runs, ${wrong.length} with a violation`);
  if (wrong.length > 0) process.exitCode = 1;
}

if (import.meta.main) await evalStreams(process.argv.slice(2));
