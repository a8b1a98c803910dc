import { comparisonAfter, comparisonBefore } from "../question/amounts.ts";
import type { AmountMention } from "../question/mention.ts";
import { smallNumberAt } from "../question/period.ts";
import { type Parameter, splitName } from "../tools/parameters.ts";
import { type Arguments, type Draft, groupingOf, markUsed } from "./draft.ts";

/**
 * “Which customers owe more than 5,000”, “months with revenue over 20k”, “customers with at least 3 open invoices”: bounds on what a group
 * adds up to or on how many it has, which no filter on single records can say. Where the tool has no such bound, the amount is left over.
 */
export function bindThresholds(draft: Draft): void {
  const { tool, question, arguments: given } = draft;
  const grouping = groupingOf(tool);
  const isGrouped = grouping !== undefined && grouping.name in given;
  if (!isGrouped && !asksForOthers(draft)) return;
  if (isGrouped) bindCounts(draft);
  const bounds = tool.parameters.filter(
    (parameter) => parameter.type === "decimal" && parameter.name in given && !isOfGroups(parameter),
  );
  if (bounds.length === 0 || (isRecordSaid(draft) && !isTotalled(draft))) return;
  const moved: Arguments = {};
  for (const bound of bounds) {
    const twin = tool.parameters.find(
      (parameter) => parameter.type === "decimal" && isOfGroups(parameter) && isUpper(parameter) === isUpper(bound),
    );
    if (isGrouped && twin !== undefined) {
      moved[twin.name] = given[bound.name] ?? null;
      measureOf(draft, bound);
    }
    delete given[bound.name];
  }
  if (Object.keys(moved).length > 0) Object.assign(given, moved);
  else for (const amount of question.amounts) release(draft, amount);
}

/** “Owe more than 5,000”: what is bounded is what is added up. */
function measureOf({ tool, arguments: given }: Draft, bound: Parameter): void {
  const field = bound.words.filter((word) => word !== "min" && word !== "max").join(" ");
  const [usual] = tool.parameters.filter(({ type }) => type === "decimal");
  for (const { name, type, values } of tool.parameters) {
    const value = type === "choice" ? values.find((it) => splitName(it).join(" ") === field) : undefined;
    if (value !== undefined && !(name in given) && !usual?.name.startsWith(value)) given[name] = value;
  }
}

function isOfGroups({ words }: Parameter): boolean {
  return words.includes("group");
}

function isUpper({ words }: Parameter): boolean {
  return words.includes("max");
}

function release(draft: Draft, amount: AmountMention): void {
  draft.bound.delete(amount);
  for (let index = amount.first; index <= amount.last; index++) {
    draft.used.delete(index);
    draft.evidence.delete(index);
  }
}

/** “Customers with **invoices** over 5,000” bounds invoices; what we “invoiced” them does not. */
function isRecordSaid({ tool, question, subject, pack, vocabulary }: Draft): boolean {
  const named = [tool.subject.one, tool.subject.many].map((words) => words.split(" ").at(-1));
  const nouns = Object.values(pack.recordNouns).flat();
  return question.tokens.some(
    (token) =>
      subject.has(token.concept) &&
      // “In which we invoice less”: a verb.
      !["we", "they", "to", "did"].includes(question.tokens[token.index - 1]?.lower ?? "") &&
      (nouns.includes(token.lower) || vocabulary.isManyRecords(token) || named.includes(token.lower)),
  );
}

/** “Open invoices of more than 5,000 **in total**”. */
function isTotalled({ question, pack }: Draft): boolean {
  return question.amounts.some(({ first, last }) =>
    question.tokens
      .slice(Math.max(0, first - 2), last + 4)
      .some(({ lower }) => pack.totalWords.includes(lower) || pack.summingWords.includes(lower)),
  );
}

/** “More than 5 invoices”, “3 or more open invoices”: how many of what is counted. */
function bindCounts(draft: Draft): void {
  const { question, tool, pack, subject } = draft;
  const counts = tool.parameters.filter(
    ({ type, words }) => type === "integer" && words.includes("group") && words.includes("count"),
  );
  if (counts.length === 0) return;
  for (const { index } of question.tokens) {
    const number = smallNumberAt(question.tokens, index, pack);
    if (number === undefined) continue;
    const before = comparisonBefore(question.tokens, index, pack);
    const after = comparisonAfter(question.tokens, index + 1, pack);
    const last = after?.last ?? index;
    const noun = question.tokens.slice(last + 1, last + 4).find(({ concept }) => subject.has(concept));
    const comparison = before?.values[0] ?? after?.values[0];
    if (comparison === undefined || noun === undefined) continue;
    const upper = comparison === "under" || comparison === "atMost";
    const parameter = counts.find((it) => isUpper(it) === upper);
    if (parameter === undefined) continue;
    draft.arguments[parameter.name] = comparison === "over" ? number + 1 : comparison === "under" ? number - 1 : number;
    markUsed(draft, { first: before?.first ?? index, last }, true);
    for (const mention of [...question.numbers, ...question.limits])
      if (mention.first <= index && mention.last >= index) draft.bound.add(mention);
  }
}

/** “Which customers …”, “who …”, of a tool that lists something else. */
function asksForOthers({ question: { tokens }, pack, vocabulary, subject }: Draft): boolean {
  const asked = tokens.find(
    (token) => pack.askingWhich.includes(tokens[token.index - 1]?.lower ?? "") && vocabulary.isManyRecords(token),
  );
  return (asked !== undefined && !subject.has(asked.concept)) || tokens.some(({ lower }) => pack.askingWho.includes(lower));
}
