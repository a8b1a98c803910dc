import Big from "big.js";
import type { Evidence, FieldEvidence, InvoiceData, Issue, Party } from "../document.ts";
import { noteIssue } from "../issue.ts";
import type { Extracted } from "../stages.ts";
import type { Answer } from "./answer.ts";
import { amountFields, type Grounding } from "./grounding.ts";

/**
 * How far a model's value is believed when the document's text bears it out and no check speaks against it. Being printed is weak
 * evidence: a customer's number is printed as well. Local values of at least this confidence were right in 99 of 100 cases
 * (`bun run eval documents:invented --calibrate`), and with a higher trust stand-ins that mistake one printed value for
 * another, or obey a sentence in the document, made results worse (`documents:trust`). So a model fills gaps and mends what the
 * local reading doubts itself.
 */
const trust = 0.7;
/** Of values that nothing bears out, such as those read from a picture that has no text. */
const ungroundedTrust = 0.45;
/** A gross total of less confidence is as often wrong as right; net and tax are derived from it where they are not printed. */
const doubtfulGross = 0.65;

export interface Merging {
  readonly data: InvoiceData;
  readonly evidence: readonly FieldEvidence[];
  readonly issues: readonly Issue[];
  /** Fields on which the two do not agree and neither is sure. */
  readonly open: readonly string[];
}

interface Context {
  readonly grounding: Grounding;
  readonly model: string;
  check(data: InvoiceData): readonly Issue[];
}

/**
 * The local result with what a model's answer mends. Each replacement stands only if the checks say no more against the whole
 * than before; totals are replaced together or not at all.
 */
export function merge(local: Pick<Extracted, "data" | "evidence">, answer: Answer, context: Context): Merging {
  const state: State = { data: local.data, evidence: [...local.evidence], issues: [], open: [], context };
  const totals = [...answer.fields].filter(([field]) => amountFields.has(field));
  replaceTotals(state, totals);
  const isMixedUp = datesAreMixedUp(answer);
  for (const [field, value] of answer.fields) {
    if (amountFields.has(field) || (isMixedUp && mixedUp.has(field))) continue;
    replaceField(state, field, value);
  }
  replaceLines(state, answer);
  addTaxes(state, answer);
  return { data: state.data, evidence: state.evidence, issues: state.issues, open: state.open };
}

interface State {
  data: InvoiceData;
  evidence: FieldEvidence[];
  readonly issues: Issue[];
  readonly open: string[];
  readonly context: Context;
}

const mixedUp: ReadonlySet<string> = new Set(["issueDate", "dueDate"]);

/** Due before it was issued: whoever says so took one date for the other, and neither is worth believing. */
function datesAreMixedUp({ fields }: Answer): boolean {
  const [issueDate, dueDate] = [fields.get("issueDate"), fields.get("dueDate")];
  return issueDate !== undefined && dueDate !== undefined && dueDate < issueDate;
}

function replaceField(state: State, field: string, value: string): void {
  const { grounding } = state.context;
  const now = fieldOf(state.data, field);
  if (now === value) {
    agree(state, field);
    return;
  }
  const borne = grounding.bears(field, value) && !(field === "currency" && grounding.isAside(value, totalsOf(state.data)));
  if (grounding.readable && !borne) return;
  const believed = borne ? trust : ungroundedTrust;
  const before = state.context.check(state.data);
  const doubted = before.some((issue) => issue.field === field && issue.severity !== "note");
  const confidence = now === null ? 0 : confidenceOf(state, field) * (doubted ? 0.5 : 1);
  const changed = withValue(state.data, field, value);
  if (weigh(state.context.check(changed)) > weigh(before)) {
    if (confidence < believed) state.open.push(field);
    return;
  }
  if (believed <= confidence) {
    if (confidence < 0.9) state.open.push(field);
    return;
  }
  put(state, changed, [[field, now, value]], believed);
}

/** Totals hang together: the model's are taken when they come out and the local ones do not, or when there are none. */
function replaceTotals(state: State, totals: readonly (readonly [string, string])[]): void {
  const { grounding } = state.context;
  const differing = totals.filter(([field, value]) => !sameAmount(fieldOf(state.data, field), value));
  for (const [field] of totals) if (!differing.some(([other]) => other === field)) agree(state, field);
  if (differing.length === 0) return;
  const before = state.context.check(state.data);
  const borne = differing.filter(([field, value]) => !grounding.readable || grounding.bears(field, value));
  const missing = borne.filter(([field]) => fieldOf(state.data, field) === null);
  const contradicted = borne.filter(([field]) => fieldOf(state.data, field) !== null);
  const values = new Map(totals);
  const comesOut = sumsUp(values.get("netTotal"), values.get("taxTotal"), values.get("grossTotal"));
  const doubtful = contradicted.some(([field]) => field === "grossTotal") && confidenceOf(state, "grossTotal") < doubtfulGross;
  const localWrong = before.some((issue) => issue.rule === "BR-CO-15");
  // A lone figure against a local one is somebody's word; three that add up are evidence.
  const all = comesOut && (localWrong || doubtful) && contradicted.length > 0 ? borne : missing;
  for (const [field] of contradicted)
    if (!all.some(([other]) => other === field) && confidenceOf(state, field) < 0.9) state.open.push(field);
  if (all.length === 0) return;
  const changed = all.reduce((data, [field, value]) => withValue(data, field, value), state.data);
  if (weigh(state.context.check(changed)) > weigh(before)) return;
  put(
    state,
    changed,
    all.map(([field, value]) => [field, fieldOf(state.data, field), value] as const),
    grounding.readable ? trust : ungroundedTrust,
  );
}

function totalsOf({ grossTotal, amountDue, netTotal }: InvoiceData): string[] {
  return [grossTotal, amountDue, netTotal].filter((total) => total !== null);
}

function replaceLines(state: State, answer: Answer): void {
  const { grounding, model } = state.context;
  if (answer.lines.length === 0) return;
  const target = state.data.linesTotal ?? state.data.netTotal;
  const localSum = sum(state.data.lines.map((line) => line.netAmount));
  const modelSum = sum(answer.lines.map((line) => line.netAmount));
  const printed = answer.lines.every(
    (line) => line.netAmount === null || !grounding.readable || grounding.amount(line.netAmount),
  );
  const fits = (value: Big | null) => value !== null && target !== null && value.minus(target).abs().lte("0.02");
  const better = state.data.lines.length === 0 ? printed : printed && fits(modelSum) && !fits(localSum);
  if (!better) return;
  const changed = { ...state.data, lines: [...answer.lines] };
  if (weigh(state.context.check(changed)) > weigh(state.context.check(state.data))) return;
  if (state.data.lines.length > 0)
    state.issues.push(
      noteIssue(
        "replaced",
        `${model} read ${answer.lines.length} lines where ${state.data.lines.length} were found; its lines add up.`,
        { field: "lines" },
      ),
    );
  state.data = changed;
  state.evidence = state.evidence.filter((entry) => !entry.field.startsWith("lines."));
  for (const index of answer.lines.keys()) {
    state.evidence.push({ field: `lines.${index}.netAmount`, confidence: trust, evidence: { from: "model", model } });
  }
}

/** A breakdown is taken when there is none, and it is the document's tax. */
function addTaxes(state: State, answer: Answer): void {
  const { taxTotal, taxes } = state.data;
  const total = sum(answer.taxes.map((row) => row.amount));
  if (taxes.length > 0 || total === null || taxTotal === null || !total.eq(taxTotal)) return;
  const changed = { ...state.data, taxes: [...answer.taxes] };
  if (weigh(state.context.check(changed)) > weigh(state.context.check(state.data))) return;
  const { model } = state.context;
  state.data = changed;
  for (const index of answer.taxes.keys()) {
    state.evidence.push({ field: `taxes.${index}.amount`, confidence: trust, evidence: { from: "model", model } });
  }
}

function put(
  state: State,
  data: InvoiceData,
  changes: readonly (readonly [string, string | null, string])[],
  confidence: number,
): void {
  const { model } = state.context;
  const evidence: Evidence = { from: "model", model };
  state.data = data;
  for (const [field, before, after] of changes) {
    state.evidence = state.evidence.filter((entry) => entry.field !== field);
    state.evidence.push({ field, confidence, evidence });
    if (before !== null)
      state.issues.push(noteIssue("replaced", `${model} reads ${after} where the text was read as ${before}.`, { field }));
  }
}

/** Two ways to the same value: what is left of the doubt is the product of both. */
function agree(state: State, field: string): void {
  state.evidence = state.evidence.map((entry) =>
    entry.field === field ? { ...entry, confidence: Math.round((1 - (1 - entry.confidence) * 0.4) * 100) / 100 } : entry,
  );
}

function confidenceOf(state: State, field: string): number {
  return state.evidence.find((entry) => entry.field === field)?.confidence ?? 0.5;
}

/** Errors count more than warnings; notes not at all. */
export function weigh(issues: readonly Issue[]): number {
  return issues.reduce((total, { severity }) => total + (severity === "error" ? 3 : severity === "warning" ? 1 : 0), 0);
}

export function fieldOf(data: InvoiceData, field: string): string | null {
  const [head = "", key] = field.split(".");
  if (key !== undefined && (head === "seller" || head === "buyer")) {
    const value = data[head][key as keyof Party];
    return typeof value === "string" ? value : null;
  }
  const value = data[head as keyof InvoiceData];
  return typeof value === "string" ? value : null;
}

function withValue(data: InvoiceData, field: string, value: string): InvoiceData {
  const [head = "", key] = field.split(".");
  if (key !== undefined && (head === "seller" || head === "buyer")) return { ...data, [head]: { ...data[head], [key]: value } };
  return { ...data, [head]: value };
}

function sameAmount(a: string | null, b: string): boolean {
  return a !== null && new Big(a).eq(b);
}

function sumsUp(net: string | undefined, tax: string | undefined, gross: string | undefined): boolean {
  if (net === undefined || tax === undefined || gross === undefined) return false;
  return new Big(net).plus(tax).minus(gross).abs().lte("0.01") && !new Big(gross).eq(0);
}

function sum(amounts: readonly (string | null)[]): Big | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((total, amount) => total.plus(amount), new Big(0));
}
