import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readCases } from "../answers/case.ts";
import { openDemoServer, today } from "../answers/demo-server.ts";
import { runCase } from "../answers/run-answers.ts";
import { companyName, money, moved, pick, type Random, whole } from "./books.ts";
import type { Mutant } from "./mutate.ts";
import type { Span } from "./slots.ts";
import type { ToolPart } from "./written-answers.ts";

export interface LocalAnswer {
  readonly text: string;
  readonly question: string;
  readonly tools: readonly ToolPart[];
  readonly earlier: readonly ToolPart[];
  readonly today: string;
}

interface RecordedTurn {
  readonly question: string;
  readonly answer: { readonly text: string; readonly calls: readonly { tool: string; input: unknown; output: unknown }[] };
}

/** Answers of the built-in model to our own cases, asked now or, with a path, recorded before as JSON lines of turns. */
export async function localAnswers(recorded: string | undefined): Promise<LocalAnswer[]> {
  const dialogues =
    recorded === undefined
      ? await askCases()
      : (await Bun.file(recorded).text())
          .trim()
          .split("\n")
          .map((line) => (JSON.parse(line) as { turns: RecordedTurn[] }).turns);
  return dialogues.flatMap((turns) => {
    const earlier: ToolPart[] = [];
    let question = "";
    return turns.map(({ question: asked, answer }) => {
      question = `${question}${asked}\n`;
      const tools = answer.calls.map(({ tool, input, output }, index) => ({
        type: `tool-${tool}`,
        toolCallId: `call-${earlier.length + index}`,
        input,
        output,
      }));
      const told = { text: answer.text, question, tools, earlier: [...earlier], today };
      earlier.push(...tools);
      return told;
    });
  });
}

async function askCases(): Promise<RecordedTurn[][]> {
  const folder = join(import.meta.dirname, "../answers/cases");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  const cases = (await Promise.all(files.map((name) => readCases(join(folder, name))))).flat();
  const server = await openDemoServer(1);
  try {
    const dialogues: RecordedTurn[][] = [];
    for (const each of cases) dialogues.push(await runCase(server, each));
    return dialogues;
  } finally {
    await server.close();
  }
}

const amountPattern = /\d{1,3}(?:[.,]\d{3})*[.,]\d\d (?:EUR|USD|GBP)/gu;
const datePattern = /\b\d{1,2}\.? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec) \d{4}/gu;

/** The same lies, told in a text of which only the look is known. */
export function localMutants(random: Random, { text }: LocalAnswer): Mutant[] {
  const found = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, said: match[0] }));
  const amounts = found(amountPattern).filter(({ said }) => !/^0[.,]00/u.test(said));
  const mutants: (Mutant | undefined)[] = [];
  const edit = (mutation: Mutant["mutation"], { start, end, said }: Span & { said: string }, told: string) => {
    if (told !== said)
      mutants.push({
        mutation,
        text: text.slice(0, start) + told + text.slice(end),
        spans: [{ start, end: start + told.length }],
      });
  };
  const figures = [...amounts, ...found(/(?<=^|\n)\d+(?= \p{L})/gu)];
  if (figures.length > 0) {
    const figure = pick(random, figures);
    const digits = Array.from(figure.said.matchAll(/\d/gu), ({ index }) => index);
    const at = pick(random, digits);
    edit(
      "digit",
      figure,
      figure.said.slice(0, at) + String((Number(figure.said[at]) + whole(random, 1, 8)) % 10 || 9) + figure.said.slice(at + 1),
    );
  }
  const numbers = found(/\b(?:INV|Q)-\d{4}-\d+/gu);
  if (numbers.length > 0) {
    const number = pick(random, numbers);
    edit("identifier", number, `${number.said.slice(0, -1)}${(Number(number.said.at(-1)) + whole(random, 1, 9)) % 10}`);
  }
  const dates = found(datePattern);
  if (dates.length > 0) {
    const day = pick(random, dates);
    const moment = moved(
      new Date(`${day.said.replace("Sept", "Sep")} UTC`).toISOString().slice(0, 10),
      pick(random, [-1, 1]) * whole(random, 1, 40),
    );
    edit(
      "date",
      day,
      new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
        new Date(moment),
      ),
    );
  }
  const names = found(/(?<=^\| [A-Z]+-\d{4}-\d+ \| )[^|]+(?= \|)/gmu);
  if (names.length > 0) {
    const name = pick(random, names);
    edit("name", name, random() < 0.5 ? pick(random, names).said : companyName(random));
  }
  if (amounts.length > 0) {
    const amount = pick(random, amounts);
    edit(
      "currency",
      amount,
      amount.said.replace(/[A-Z]{3}/u, (code) =>
        pick(
          random,
          ["EUR", "USD", "GBP", "CHF"].filter((each) => each !== code),
        ),
      ),
    );
  }
  if (amounts.length > 0) {
    const said = `${money(random, "EUR").amount} EUR`;
    const lead = `${text}\n\nIn total, that makes `;
    mutants.push({
      mutation: "total",
      text: `${lead}${said}.`,
      spans: [{ start: lead.length, end: lead.length + said.length }],
    });
  }
  mutants.push(swapRows(random, text));
  return mutants.flatMap((mutant) => mutant ?? []);
}

/** The same column of two rows. */
function swapRows(random: Random, text: string): Mutant | undefined {
  const rows = Array.from(text.matchAll(/^\|.+\|$/gmu), (match) => ({ at: match.index, cells: match[0].split("|") })).slice(2);
  if (rows.length < 2) return undefined;
  const [one, other] = [pick(random, rows), pick(random, rows)].sort((a, b) => a.at - b.at);
  if (one === undefined || other === undefined || one === other) return undefined;
  const columns = one.cells.flatMap((cell, index) =>
    /\d[.,]\d\d [A-Z]{3}|\d{4} $/u.test(cell) && index > 1 && cell !== other.cells[index] ? [index] : [],
  );
  if (columns.length === 0) return undefined;
  const column = pick(random, columns);
  const swap = (row: typeof one, cell: string | undefined) =>
    row.cells.map((each, index) => (index === column ? (cell ?? each) : each)).join("|");
  const first = swap(one, other.cells[column]);
  const second = swap(other, one.cells[column]);
  const start = one.at + one.cells.slice(0, column).join("|").length + 1;
  const shift = first.length - one.cells.join("|").length;
  const changed =
    text.slice(0, one.at) +
    first +
    text.slice(one.at + one.cells.join("|").length, other.at) +
    second +
    text.slice(other.at + other.cells.join("|").length);
  const behind = other.at + shift + other.cells.slice(0, column).join("|").length + 1;
  return {
    mutation: "swap",
    text: changed,
    spans: [
      { start, end: start + (other.cells[column]?.length ?? 0) },
      { start: behind, end: behind + (one.cells[column]?.length ?? 0) },
    ],
  };
}
