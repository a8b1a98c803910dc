import type { Token } from "../question/tokens.ts";
import type { Parameter } from "../tools/parameters.ts";
import { bind, type Draft, markUsed, openParameters } from "./draft.ts";

const longest = 600;

/** “Add a note to Nordlicht: they want a discount” → `body`: text that is kept as it was said. Nothing inside of it is read. Says whether it was. */
export function bindDictation(draft: Draft): boolean {
  const { question, pack, tool } = draft;
  if (tool.isWrite !== true || question.text.length > longest) return false;
  const parameter = openParameters(draft, "text").find(({ isRequired, record }) => isRequired && record === undefined);
  if (!parameter) return false;
  for (const form of pack.dictations) {
    const body = new RegExp(form.source, `${form.flags}d`).exec(question.text)?.indices?.groups?.body;
    if (!body) continue;
    bindBody(draft, parameter, body);
    return true;
  }
  return false;
}

/** “Call Nordlicht Logistik about Q-2026-145”: what is to be done is about a record that it names by number, or in several words. */
function bindNamed(draft: Draft, covered: readonly Token[]): void {
  const { question } = draft;
  const open = openParameters(draft, "reference");
  const isBound = draft.tool.parameters.some(({ type, name }) => type === "reference" && name in draft.arguments);
  const inside = question.names.filter(({ first }) => covered.some(({ index }) => index === first));
  for (const name of isBound ? [] : inside) {
    // “To invoice Nordlicht” is about a customer: numbers have figures in them.
    const said =
      draft.pack.numberedRecords.includes(name.kindBefore ?? "") && !/\d/.test(name.text) ? undefined : name.kindBefore;
    // “Put “order toner” on my list”: what is quoted is a deal only where it is called as deals are.
    if (name.evidence === "quoted" && said === undefined && !/\s[–—-]\s/u.test(name.text)) continue;
    const kind = said ?? (name.evidence === "quoted" ? "deal" : "customer");
    const capitals = question.tokens.slice(name.first, name.last + 1).filter(({ isCapitalised }) => isCapitalised);
    const isTelling = name.evidence !== "capitalised" || capitals.length > 1 || said !== undefined;
    const parameter = open.find(({ record }) => record === kind);
    if (parameter === undefined || !isTelling || name.evidence === "bare" || name.evidence === "cued") continue;
    // “Schröder Möbelhaus anrufen”: where verbs come last or first, they are no part of the name.
    const [from, to] = [capitals[0], capitals.at(-1)];
    const text =
      from === undefined || to === undefined || name.evidence !== "capitalised"
        ? name.text
        : question.text.slice(from.start, to.end);
    bind(draft, parameter, text, name);
    return;
  }
}

function bindBody(draft: Draft, parameter: Parameter, [start, end]: readonly [number, number]): void {
  const { question, tool } = draft;
  const takesDays = tool.parameters.some(({ type }) => type === "date");
  const covered = question.tokens.filter((token) => token.start >= start && token.end <= end);
  // A day that is said in it may still be when it is due: “send the samples by Friday”.
  const day = question.dates.find(({ first }) => (question.tokens[first]?.start ?? 0) >= start);
  // In its own language, not in the words it was read in.
  draft.arguments[parameter.name] = question.dictated ?? question.text.slice(start, end).trim();
  for (const { index } of covered) {
    if (day === undefined || !takesDays || index < day.first || index > day.last)
      markUsed(draft, { first: index, last: index });
  }
  // “Write down that Nordlicht …”: a note whose record is said in it alone.
  const isNamedBefore = question.names.some(({ first }) => (question.tokens[first]?.end ?? 0) <= start);
  if (takesDays || !isNamedBefore) bindNamed(draft, covered);
  const inside = (first: number) => covered.some(({ index }) => index === first);
  for (const mention of [
    ...(takesDays ? [] : question.dates),
    ...question.names,
    ...question.amounts,
    ...question.currencies,
    ...question.limits,
    ...question.numbers,
  ]) {
    if (inside(mention.first)) draft.bound.add(mention);
  }
  // The words that lead to it are its form.
  for (const token of question.tokens) {
    // “Via” is a small word, and half a name.
    if (
      question.names.some(
        ({ first, last, evidence }) => evidence === "capitalised" && first <= token.index && last >= token.index,
      )
    )
      continue;
    if (token.end <= start && (token.isQuiet || draft.subject.has(token.concept)))
      markUsed(draft, { first: token.index, last: token.index }, draft.subject.has(token.concept));
  }
}
