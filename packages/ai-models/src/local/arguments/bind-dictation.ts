import type { Parameter } from "../tools/parameters.ts";
import { type Draft, markUsed, openParameters } from "./draft.ts";

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

function bindBody(draft: Draft, parameter: Parameter, [start, end]: readonly [number, number]): void {
  const { question, tool } = draft;
  const takesDays = tool.parameters.some(({ type }) => type === "date");
  const covered = question.tokens.filter((token) => token.start >= start && token.end <= end);
  // A day that is said in it may still be when it is due: “send the samples by Friday”.
  const day = question.dates.find(({ first }) => (question.tokens[first]?.start ?? 0) >= start);
  // In its own language, not in the words it was read in.
  const isAfterColon = /:\s*$/u.test(question.text.slice(0, start));
  const colon = question.original.indexOf(":");
  draft.arguments[parameter.name] =
    isAfterColon && colon >= 0 ? question.original.slice(colon + 1).trim() : question.text.slice(start, end).trim();
  for (const { index } of covered) {
    if (day === undefined || !takesDays || index < day.first || index > day.last)
      markUsed(draft, { first: index, last: index });
  }
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
    if (token.end <= start && (token.isQuiet || draft.subject.has(token.concept)))
      markUsed(draft, { first: token.index, last: token.index }, draft.subject.has(token.concept));
  }
}
