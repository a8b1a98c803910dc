import { formatMinor } from "@omni/core";
import type { Turn } from "./case.ts";
import type { Answer } from "./demo-server.ts";

export type Verdict = "right" | "wrong" | "declined" | "called";

export interface Judgement {
  readonly verdict: Verdict;
  readonly isRouted: boolean;
  readonly isCallRight: boolean;
  /** What is not as it should be, for a person. */
  readonly faults: readonly string[];
}

type Rows = readonly Record<string, unknown>[];

/** What was expected in this world: names filled in, SQL run. */
export interface Expected {
  readonly turn: Turn;
  readonly figures: readonly Rows[];
  readonly rows: readonly string[] | null;
}

/**
 * Holds an answer against what was expected. `right`: all of it stands in the answer, or nothing was to be called and nothing was;
 * `wrong`: a tool was called and something that had to stand in the answer does not; `declined`: nothing was called though it could have
 * been; `called`: something was called though nothing should have been.
 */
export function judge({ turn, figures, rows }: Expected, answer: Answer): Judgement {
  const faults: string[] = [];
  const isRouted = turn.agent === undefined || turn.agent.includes(answer.agent);
  if (!isRouted) faults.push(`agent ${answer.agent}`);
  const mayCall = turn.calls !== undefined;
  if (!mayCall) {
    // A call that came back with “which one do you mean?”, or with nothing found by that name, is an answer without a figure.
    const mayFail = turn.asks || turn.either;
    const isQuiet = answer.calls.length === 0 || (mayFail && answer.calls.every(({ output }) => isFailure(output)));
    if (!isQuiet) faults.push(`called ${answer.calls.map(({ tool }) => tool).join()}`);
    return { verdict: isQuiet ? "right" : "called", isRouted, isCallRight: isQuiet, faults };
  }
  if (answer.calls.length === 0) return { verdict: "declined", isRouted, isCallRight: false, faults: [...faults, "declined"] };

  const isCallRight = answer.calls.some((call) => turn.calls?.some((wanted) => fits(wanted, call)));
  if (!isCallRight) faults.push(`call ${answer.calls.map(({ tool, input }) => `${tool} ${JSON.stringify(input)}`).join()}`);
  const failed = answer.calls.some(({ output }) => isFailure(output));
  if (failed)
    return { verdict: "declined", isRouted, isCallRight, faults: [...faults, `failed: ${answer.text.slice(0, 200)}`] };

  const missing = figures.flatMap((each) => each.flatMap((row) => missingIn(answer.text, row)));
  if (figures.length > 0 && !turn.empty && figures.every((each) => each.length === 0)) faults.push("the oracle found nothing");
  if (missing.length > 0) faults.push(`not in the answer: ${missing.slice(0, 8).join(" · ")}`);
  if (rows !== null) {
    const shown = answer.calls.flatMap(({ output }) => titlesOf(output));
    const wanted = turn.ordered ? rows.slice(0, shown.length) : rows;
    const isSame = turn.ordered
      ? JSON.stringify(shown) === JSON.stringify(wanted) && (rows.length === 0) === (shown.length === 0)
      : shown.every((title) => wanted.includes(title)) && new Set(shown).size >= Math.min(10, new Set(wanted).size);
    if (!isSame) {
      missing.push("rows");
      faults.push(`rows ${JSON.stringify(shown.slice(0, 6))} instead of ${JSON.stringify(rows.slice(0, 6))}`);
    }
  }
  return { verdict: missing.length > 0 ? "wrong" : "right", isRouted, isCallRight, faults };
}

function fits(
  wanted: NonNullable<Turn["calls"]>[number],
  { tool, input }: { readonly tool: string; readonly input: Readonly<Record<string, unknown>> },
): boolean {
  return (
    wanted.tool === tool &&
    Object.entries(wanted.arguments).every(([name, value]) => isSame(input[name], value)) &&
    wanted.without.every((name) => input[name] === undefined)
  );
}

function isSame(given: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(given) && given.length === wanted.length && wanted.every((it) => given.includes(it));
  if (typeof wanted === "string" && typeof given === "string") return given.toLowerCase() === wanted.toLowerCase();
  return given === wanted;
}

function isFailure(output: unknown): boolean {
  return typeof output === "object" && output !== null && "error" in output;
}

/** The values of a row that do not stand in the text, as they should have been written. */
function missingIn(text: string, row: Readonly<Record<string, unknown>>): string[] {
  const { count, minor, currency, percent, date, text: words } = row;
  const wanted: string[][] = [];
  if (count !== undefined && count !== null) wanted.push(numberForms(String(count)));
  if (minor !== undefined && minor !== null) {
    wanted.push(numberForms(formatMinor(BigInt(String(minor)), String(currency))).map((form) => `${form} ${String(currency)}`));
  }
  // “41 %” and “41.0 %” say the same.
  if (percent !== undefined && percent !== null)
    wanted.push([String(percent), `${percent}${String(percent).includes(".") ? "" : ".0"}`].flatMap(numberForms));
  if (date !== undefined && date !== null) wanted.push(dateForms(isoOf(date)));
  if (words !== undefined && words !== null) wanted.push([String(words)]);
  const said = text.replace(/[\u00a0\u202f]/gu, " ").replaceAll("\\", "");
  return wanted.filter((forms) => !forms.some((form) => standsIn(said, form))).map(([form = ""]) => form);
}

/** `1234.50` as English, German and Slovenian write it, with and without grouping. */
function numberForms(decimal: string): string[] {
  const negative = decimal.startsWith("-") ? "-" : "";
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  const grouped = (sign: string) => whole.replace(/\B(?=(\d{3})+$)/gu, sign);
  const end = (sign: string) => (fraction === undefined ? "" : sign + fraction);
  return [
    `${negative}${grouped(",")}${end(".")}`,
    `${negative}${grouped(".")}${end(",")}`,
    `${negative}${whole}${end(".")}`,
    `${negative}${whole}${end(",")}`,
    ...(decimal === "0" ? ["No ", "Keine ", "Ni ", "Nothing"] : []),
  ];
}

function isoOf(date: unknown): string {
  return date instanceof Date ? date.toISOString().slice(0, 10) : String(date).slice(0, 10);
}

function dateForms(iso: string): string[] {
  const instant = new Date(`${iso}T00:00:00Z`);
  const written = ["en-GB", "de-DE", "sl-SI"].map((locale) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(instant),
  );
  return [iso, ...written.map((form) => form.replace(/[\u00a0\u202f]/gu, " "))];
}

/** Whether a figure stands in a text as a figure of its own, not inside a longer one. */
function standsIn(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + form.length, at + form.length + 2)];
    const isCut = /\d$/u.test(form) && /^(?:\d|[.,]\d)/u.test(after);
    if (!(/^[\d-]/u.test(form) && /(?:\d|\d[.,])$/u.test(before)) && !isCut) return true;
  }
  return false;
}

/** What the rows of a tool's answer are called. */
function titlesOf(output: unknown): string[] {
  const rows =
    typeof output === "object" && output !== null && "rows" in output && Array.isArray(output.rows) ? output.rows : [];
  return rows.map((row: Record<string, unknown>) => {
    // A draft has no number yet: it is told by whose it is.
    const inner = [row.invoice, row.stage, row.customer].find(
      (it): it is { number?: string; name?: string } => typeof it === "object" && it !== null,
    );
    return String(row.number ?? row.title ?? row.label ?? inner?.number ?? inner?.name ?? row.name ?? row.industry ?? row.body);
  });
}
