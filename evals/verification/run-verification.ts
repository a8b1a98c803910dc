/**
 * `bun run eval verification`: tells lies in true answers and counts how many the product marks, and how many true claims it marks too.
 * Answers as models write them are made up over made-up books; those of the built-in model are asked of the product.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { verifyAnswer } from "../../apps/api-server/src/verification/verify-answer.ts";
import { seededRandom } from "../streams/seeded-random.ts";
import { type LocalAnswer, localAnswers, localMutants } from "./local-answers.ts";
import { type Mutant, type Mutation, mutantsOf, mutations } from "./mutate.ts";
import { render } from "./slots.ts";
import { type ToolPart, writeAnswers } from "./written-answers.ts";

interface Told {
  readonly form: string;
  readonly text: string;
  readonly tools: readonly ToolPart[];
  readonly question: string;
  readonly earlier: readonly ToolPart[];
  readonly today: string;
  readonly mutants: readonly Mutant[];
}

interface Tally {
  answers: number;
  claims: number;
  falselyFlagged: number;
  readonly told: Map<Mutation, number>;
  readonly caught: Map<Mutation, number>;
}

/** `args` after `verification`: `--answers` how many made up (200), `--seed`, `--no-local`, `--verbose`. */
export async function evalVerification(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      answers: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      local: { type: "boolean", default: true },
      recorded: { type: "string" },
      verbose: { type: "boolean", default: false },
    },
    allowNegative: true,
  });
  const random = seededRandom(Number(values.seed));
  const written = writeAnswers(random, Number(values.answers)).map((answer): Told => {
    const { text } = render(answer.pieces, answer.voice);
    return {
      form: answer.form,
      text,
      tools: answer.tools,
      question: answer.question,
      earlier: [],
      today: answer.today,
      mutants: mutantsOf(random, answer),
    };
  });
  const local = values.local
    ? (await localAnswers(values.recorded)).map(
        (answer: LocalAnswer): Told => ({ form: "local", ...answer, mutants: localMutants(random, answer) }),
      )
    : [];
  print([
    ["as models write", score(written, values.verbose)],
    ...(local.length === 0 ? [] : [["built-in model", score(local, values.verbose)] as const]),
  ]);
  printSpeed(written);
}

function verify({ tools, question, earlier, today }: Told, text: string) {
  return verifyAnswer({ answer: [...tools, { type: "text", text }], question, earlier, today });
}

function score(answers: readonly Told[], isVerbose: boolean): Tally {
  const tally: Tally = { answers: answers.length, claims: 0, falselyFlagged: 0, told: new Map(), caught: new Map() };
  for (const answer of answers) {
    const { claims } = verify(answer, answer.text);
    tally.claims += claims.length;
    for (const claim of claims) {
      if (claim.status === "bound") continue;
      tally.falselyFlagged++;
      if (isVerbose)
        console.log(`true but flagged  ${answer.form}  ${claim.kind} “${claim.text}” in “${near(answer.text, claim)}”`);
    }
    for (const mutant of answer.mutants) {
      tally.told.set(mutant.mutation, (tally.told.get(mutant.mutation) ?? 0) + 1);
      const told = verify(answer, mutant.text).claims;
      const flagged = told.filter(({ status }) => status === "unbound");
      const isCaught = mutant.spans.some(({ start, end }) => flagged.some((claim) => claim.start < end && claim.end > start));
      if (isCaught) tally.caught.set(mutant.mutation, (tally.caught.get(mutant.mutation) ?? 0) + 1);
      else if (isVerbose)
        console.log(
          `missed  ${answer.form}  ${mutant.mutation}  ${mutant.spans.map((span) => `“${near(mutant.text, span)}” for ${JSON.stringify(told.find((claim) => claim.start < span.end && claim.end > span.start)?.source)}`).join(" / ")}`,
        );
    }
  }
  return tally;
}

function near(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`.replaceAll(
    "\n",
    "⏎",
  );
}

function print(tallies: readonly (readonly [string, Tally])[]): void {
  const share = (part: number, of: number) => (of === 0 ? "–" : `${((100 * part) / of).toFixed(2)} % (${part}/${of})`);
  for (const [name, { answers, claims, falselyFlagged, told, caught }] of tallies) {
    console.log(`\n${name}: ${answers} answers, ${claims} true claims, flagged of them ${share(falselyFlagged, claims)}`);
    const sum = (counts: ReadonlyMap<Mutation, number>, without?: Mutation) =>
      [...counts].reduce((all, [mutation, count]) => all + (mutation === without ? 0 : count), 0);
    for (const mutation of mutations)
      console.log(`  ${mutation.padEnd(12)} flagged ${share(caught.get(mutation) ?? 0, told.get(mutation) ?? 0)}`);
    console.log(`  ${"all but swap".padEnd(12)} flagged ${share(sum(caught, "swap"), sum(told, "swap"))}`);
  }
}

/** How long 2,000 words take: one answer over one tool's result, and the answers of a long conversation over all of theirs. */
function printSpeed(answers: readonly Told[]): void {
  const [first] = answers;
  if (first === undefined) return;
  const repeated = { text: "", tools: [...first.tools] };
  while (wordsOf(repeated.text) < 2000) repeated.text += `${first.text}\n\n`;
  const joined: { text: string; tools: ToolPart[] } = { text: "", tools: [] };
  for (const [index, answer] of answers.entries()) {
    if (wordsOf(joined.text) >= 2000) break;
    joined.text += `${answer.text}\n\n`;
    joined.tools.push(...answer.tools.map((tool) => ({ ...tool, toolCallId: `${index} ${tool.toolCallId}` })));
  }
  console.log("");
  for (const { text, tools } of [repeated, joined]) {
    const times = Array.from({ length: 60 }, () => {
      const started = performance.now();
      verifyAnswer({ answer: [...tools, { type: "text", text }], question: "", today: first.today });
      return performance.now() - started;
    }).sort((one, other) => one - other);
    console.log(
      `${wordsOf(text)} words over ${tools.length} tool results: p50 ${times[30]?.toFixed(1)} ms, fastest ${times[0]?.toFixed(1)} ms`,
    );
  }
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length;
}
