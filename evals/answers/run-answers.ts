/**
 * `bun run eval chat`: asks the product the questions of the cases and holds the answers against SQL; see README.md.
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
import { askOneAgent } from "./one-agent.ts";
import { printArms, printKinds, summaryOf } from "./tables.ts";

export interface Judged extends Judgement {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly turn: Turn;
  readonly question: string;
  readonly answer: Answer;
}

const ownCases = join(import.meta.dirname, "cases");

const arms = ["no-model", "specialists", "one-agent"] as const;
type Arm = (typeof arms)[number];

/** What one arm made of the cases: each turn as often as it was asked. */
export interface ArmResult {
  readonly arm: string;
  readonly judged: readonly Judged[];
}

/** `args` after `chat`; README.md says what they mean. Throws when a case cannot be read, or an arm is none. */
export async function evalAnswers(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      cases: { type: "string", multiple: true },
      seed: { type: "string", default: "1" },
      model: { type: "string" },
      arm: { type: "string", multiple: true },
      k: { type: "string", default: "1" },
      report: { type: "string" },
      json: { type: "string" },
      verbose: { type: "boolean", default: false },
      only: { type: "string" },
    },
  });
  const files =
    values.cases ?? (await readdir(ownCases)).filter((name) => name.endsWith(".jsonl")).map((name) => join(ownCases, name));
  const cases = (await Promise.all(files.map(readCases)))
    .flat()
    .filter(({ id }) => values.only === undefined || id.startsWith(values.only));
  const results: ArmResult[] = [];
  for (const arm of armsOf(values.arm, values.model)) {
    const judged = await runArm(arm, values.model, Number(values.seed), Number(values.k), cases);
    results.push({ arm, judged });
    if (results.length > 1) console.log(`\n${arm}`);
    for (const it of judged) {
      if (it.faults.length > 0 || values.verbose) console.log(describe(it, values.verbose));
    }
    printKinds(judged, { routes: arm !== "one-agent" });
  }
  if (results.length > 1 || Number(values.k) > 1 || values.model !== undefined) printArms(results);
  if (values.json !== undefined) await Bun.write(values.json, `${JSON.stringify(results.map(summaryOf), null, 2)}\n`);
  if (values.report !== undefined) {
    const lines = results.flatMap(({ arm, judged }) => judged.map((it) => `${JSON.stringify({ arm, ...it })}\n`));
    await Bun.write(values.report, lines.join(""));
  }
}

/** Without a model only the built-in one can answer; with one, all three are compared. */
function armsOf(given: readonly string[] | undefined, model: string | undefined): readonly Arm[] {
  const wanted = given ?? (model === undefined ? ["no-model"] : arms);
  return wanted.map((name) => {
    const arm = arms.find((it) => it === name);
    if (arm === undefined) throw new Error(`There is no arm “${name}”. Available: ${arms.join(", ")}.`);
    if (arm !== "no-model" && model === undefined)
      throw new Error(`The arm “${arm}” needs --model, such as openai:gpt-5-mini.`);
    return arm;
  });
}

async function runArm(arm: Arm, model: string | undefined, seed: number, k: number, cases: readonly Case[]): Promise<Judged[]> {
  const server = await openDemoServer(seed, 1, arm === "no-model" ? {} : { ...providerKeys(), OMNI_MODEL: model });
  try {
    const ask = arm === "one-agent" ? askOneAgent(server) : server.ask;
    if (arm === "no-model") await ask(newId(), "hello");
    const judged: Judged[] = [];
    for (let round = 0; round < k; round++) {
      for (const each of cases) judged.push(...(await runCase({ ...server, ask }, each)));
    }
    return judged;
  } finally {
    await server.close();
  }
}

/** Keys and addresses of providers, from the environment of whoever runs the evaluation. */
function providerKeys(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(Bun.env).filter(([name]) => /_(?:API_KEY|BASE_URL)$|^OMNI_MODEL_/.test(name)));
}

export async function runCase(
  server: Pick<DemoServer, "ask" | "rows">,
  { id, language, kind, names, turns }: Case,
): Promise<Judged[]> {
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
    if (turn.unjudged) continue;
    judged.push({ id, language, kind, turn, question, answer, ...judge(expected, answer) });
  }
  return judged;
}

async function expectedOf(
  server: Pick<DemoServer, "rows">,
  turn: Turn,
  names: ReadonlyMap<string, string>,
  id: string,
): Promise<Expected> {
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
        typeof value === "string"
          ? fillNames(value, names)
          : Array.isArray(value)
            ? value.map((it) => (typeof it === "string" ? fillNames(it, names) : it))
            : value,
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

if (import.meta.main) await evalAnswers(process.argv.slice(2));
