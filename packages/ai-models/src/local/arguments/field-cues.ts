import type { Mention } from "../question/mention.ts";
import type { ParameterGroup } from "../tools/parameter-groups.ts";
import type { Draft } from "./draft.ts";

// Words every date parameter has in its name; they tell none apart.
const general = new Set(["date", "day", "at", "on", "amount", "value", "total"]);
const reach = 4;

/**
 * The field a date or an amount bounds, among those the tool has: the one whose word stands nearest (“**due** before 1 May”), else
 * the one the question before was about, else the first in the schema that is still free.
 */
export function chooseGroup(draft: Draft, mention: Mention, groups: readonly ParameterGroup[]): ParameterGroup | undefined {
  // Nothing is old by the day it was paid.
  const free = groups.filter(
    (group) =>
      members(group).some(({ name }) => !(name in draft.arguments)) && !(isAge(mention) && group.words.includes("paid")),
  );
  const near = free
    .map((group) => ({ group, cue: nearestCue(draft, mention, group) }))
    .filter(({ cue }) => cue !== undefined)
    .sort((one, other) => (one.cue?.distance ?? 0) - (other.cue?.distance ?? 0))[0];
  if (near?.cue) {
    draft.cues.add(near.cue.index);
    draft.evidence.add(near.cue.index);
    const before = draft.question.tokens[near.cue.index - 1];
    const phrase = `${before?.lower ?? ""} ${draft.question.tokens[near.cue.index]?.lower ?? ""}`;
    if (before && near.group.words.some((word) => draft.pack.fieldCues[word]?.includes(phrase)))
      draft.evidence.add(before.index);
    return near.group;
  }
  // “Tax over 500” bounds a field that the tool cannot bound: another field would answer another question.
  if (hasForeignCue(draft, mention, groups)) return undefined;
  if (isAge(mention) && !beginnings.has(free[0]?.words[0] ?? "")) return undefined;
  const same = free.find((group) => members(group).some(({ name }) => name in draft.previous));
  // A second date without a word of its own bounds nothing that anybody said.
  return same ?? (free[0] === groups[0] || isAnyFree(draft, groups) ? free[0] : undefined);
}

/** How far the nearest word is that says which of the fields a date or an amount bounds; very far where none does. */
export function cueDistance(draft: Draft, mention: Mention, groups: readonly ParameterGroup[]): number {
  return Math.min(...groups.map((group) => nearestCue(draft, mention, group)?.distance ?? 99), 99);
}

/** Whether nothing was bounded yet. */
function isAnyFree(draft: Draft, groups: readonly ParameterGroup[]): boolean {
  return groups.every((group) => members(group).every(({ name }) => !(name in draft.arguments)));
}

/** Fields by which something is old: a deal is not old by the day it is to be closed. */
const beginnings = new Set(["issue", "created", "date", "paid", "due"]);

function isAge(mention: Mention): boolean {
  return "isAge" in mention && mention.isAge === true;
}

export function members({ lower, upper, exact }: ParameterGroup) {
  return [lower, upper, exact].filter((parameter) => parameter !== undefined);
}

function nearestCue(draft: Draft, mention: Mention, group: ParameterGroup) {
  const { words } = group;
  const { question, pack, vocabulary } = draft;
  // A “balance due” is told by its balance; what is due is a date.
  const isAmount = members(group).some(({ type }) => type === "decimal");
  const own = words.filter((word) => !general.has(word) && !(isAmount && word === "due"));
  const cues = new Set(
    own
      .flatMap((word) => [word, ...(pack.fieldCues[word] ?? []).filter((phrase) => !phrase.includes(" "))])
      .map(vocabulary.conceptOf),
  );
  const phrases = own.flatMap((word) => pack.fieldCues[word] ?? []);
  const said = new Set(phrases);
  const isCue = (index: number) => {
    const token = question.tokens[index];
    return (
      token !== undefined && (cues.has(token.concept) || said.has(`${question.tokens[index - 1]?.lower ?? ""} ${token.lower}`))
    );
  };
  let best: { index: number; distance: number } | undefined;
  for (const token of question.tokens) {
    const distance = token.index < mention.first ? mention.first - token.index : token.index - mention.last + 1;
    if (token.index >= mention.first && token.index <= mention.last) continue;
    if (distance > reach || (best && best.distance <= distance) || !isCue(token.index)) continue;
    // “Invoiced” and “overdue” say which date is meant, “invoices” only what is asked for.
    if (draft.subject.has(token.concept) && !said.has(token.lower)) continue;
    if (!isSeparated(question.dates, token.index, mention)) best = { index: token.index, distance };
  }
  return best;
}

/** Whether the word just before says a field that none of the groups is about. */
function hasForeignCue(
  { question, pack, vocabulary, subject }: Draft,
  { first }: Mention,
  groups: readonly ParameterGroup[],
): boolean {
  const own = new Set(groups.flatMap(({ words }) => words).map(vocabulary.conceptOf));
  const isDate = groups.some((group) => members(group).some(({ type }) => type === "date"));
  const fields = isDate ? pack.boundFields.date : pack.boundFields.amount;
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const token = question.tokens[index];
    if (!token || question.tokens[index + 1]?.followsBreak) return false;
    if (subject.has(token.concept)) return false;
    if (fields.includes(token.lower) && !own.has(token.concept)) return true;
  }
  return false;
}

/** Whether another date stands between a word and the date it would belong to. */
function isSeparated(dates: readonly Mention[], index: number, mention: Mention): boolean {
  return dates.some(
    (other) =>
      other.first !== mention.first &&
      (index < other.first ? other.last < mention.first : other.first > mention.last && other.last < index),
  );
}
