/**
 * `bun run eval answers`: asks the product the questions of the cases and holds the answers against SQL; see README.md.
 *
 * @module
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { newId } from "@omni/core";
import { type Case, readCases, type Turn } from "./case.ts";
import { type Answer, type DemoServer, openDemoServer } from "./demo-server.ts";
import { type Expected, type Judgement, judge } from "./judge.ts";

export interface Judged extends Judgement {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly turn: Turn;
  readonly question: string;
  readonly answer: Answer;
}

const ownCases = join(import.meta.dirname, "cases");

/** `args` after `answers`. Throws when a case cannot be read. */
export async function evalAnswers(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: "string", multiple: true },
      seed: { type: "string", default: "1" },
      report: { type: "string" },
      verbose: { type: "boolean", default: false },
      only: { type: "string" },
    },
  });
  const files =
    values.cases ?? (await readdir(ownCases)).filter((name) => name.endsWith(".jsonl")).map((name) => join(ownCases, name));
  const cases = (await Promise.all(files.map(readCases)))
    .flat()
    .filter(({ id }) => values.only === undefined || id.startsWith(values.only));
  const server = await openDemoServer(Number(values.seed));
  try {
    await server.ask(newId(), "hello");
    const judged: Judged[] = [];
    for (const each of cases) judged.push(...(await runCase(server, each)));
    if (values.report !== undefined) await Bun.write(values.report, judged.map((it) => `${JSON.stringify(it)}\n`).join(""));
    for (const it of judged) {
      if (it.faults.length > 0 || values.verbose) console.log(describe(it, values.verbose));
    }
    print(judged);
  } finally {
    await server.close();
  }
}

export async function runCase(server: DemoServer, { id, language, kind, names, turns }: Case): Promise<Judged[]> {
  const found = new Map<string, string>();
  for (const [name, sql] of Object.entries(names)) {
    const [row] = await server.rows(sql);
    if (row === undefined) throw new Error(`${id}: nothing is called {${name}}`);
    found.set(name, String(Object.values(row)[0]));
  }
  const chatId = newId();
  const judged: Judged[] = [];
  for (const turn of turns) {
    const question = fillNames(turn.ask, found);
    const expected = await expectedOf(server, turn, found, id);
    const answer = await server.ask(chatId, question);
    judged.push({ id, language, kind, turn, question, answer, ...judge(expected, answer) });
  }
  return judged;
}

async function expectedOf(server: DemoServer, turn: Turn, names: ReadonlyMap<string, string>, id: string): Promise<Expected> {
  const query = async (sql: string) => {
    try {
      return await server.rows(fillNames(sql, new Map([...names].map(([name, value]) => [name, value.replaceAll("'", "''")]))));
    } catch (error) {
      throw new Error(`${id}: ${sql}`, { cause: error });
    }
  };
  const calls = turn.calls?.map((call) => ({
    ...call,
    arguments: Object.fromEntries(
      Object.entries(call.arguments).map(([name, value]) => [
        name,
        typeof value === "string" ? fillNames(value, names) : value,
      ]),
    ),
  }));
  return {
    turn: { ...turn, ...(calls === undefined ? {} : { calls }) },
    figures: await Promise.all(turn.figures.map(query)),
    rows: turn.rows === undefined ? null : (await query(turn.rows)).map((row) => String(Object.values(row)[0])),
  };
}

/** `{A}`, or bent: `{A:lower}`, `{A:first}`, `{A:typo}`. */
function fillNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/gu, (whole, name: string, bend?: string) => {
    const value = names.get(name);
    if (value === undefined) return whole;
    if (bend === "lower") return value.toLowerCase();
    if (bend === "first") return value.split(" ")[0] ?? value;
    if (bend === "typo") return value.replace(/^(\S{2})(\S)(\S)/u, "$1$3$2");
    return value;
  });
}

export function describe({ id, question, verdict, faults, answer }: Judged, isVerbose: boolean): string {
  const said = isVerbose ? `\n    ${answer.text.slice(0, 400).replaceAll("\n", "\n    ")}` : "";
  return `${verdict.padEnd(8)} ${id}  ${question}\n    ${faults.join(" | ")}${said}`;
}

export function print(judged: readonly Judged[]): void {
  const groups: [string, readonly Judged[]][] = [
    ...["en", "sl", "de"].map((language): [string, readonly Judged[]] => [
      language,
      judged.filter((it) => it.language === language),
    ]),
    ...[...new Set(judged.map(({ kind }) => kind))].map((kind): [string, readonly Judged[]] => [
      kind,
      judged.filter((it) => it.kind === kind),
    ]),
    ["all", judged],
  ];
  const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
  console.log(
    ["", "turns", "agent", "tool+arguments", "wrong numbers", "declined", "called for nothing", "p50 ms", "p95 ms"]
      .map((it) => it.padEnd(18))
      .join(""),
  );
  for (const [name, some] of groups) {
    if (some.length === 0) continue;
    const answerable = some.filter(({ turn }) => turn.calls !== undefined);
    const others = some.filter(({ turn }) => turn.calls === undefined);
    const routed = some.filter(({ turn }) => turn.agent !== undefined);
    const times = some.map(({ answer }) => answer.ms).sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
    const count = (verdict: string, of: readonly Judged[]) => of.filter((it) => it.verdict === verdict).length;
    console.log(
      [
        name,
        String(some.length),
        percent(routed.filter(({ isRouted }) => isRouted).length, routed.length),
        percent(answerable.filter(({ isCallRight }) => isCallRight).length, answerable.length),
        String(count("wrong", answerable)),
        percent(count("declined", answerable), answerable.length),
        percent(count("called", others), others.length),
        at(0.5),
        at(0.95),
      ]
        .map((it) => it.padEnd(18))
        .join(""),
    );
  }
}

if (import.meta.main) await evalAnswers(process.argv.slice(2));
