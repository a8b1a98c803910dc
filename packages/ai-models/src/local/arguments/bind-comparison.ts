import { addDays } from "@omni/core";
import { moveDate, type Period } from "../question/calendar.ts";
import type { ComparisonMention, DateMention } from "../question/mention.ts";
import { createPhraseMatcher } from "../question/phrases.ts";
import { type Draft, markUsed, openParameters } from "./draft.ts";

/**
 * “This month compared with last month”, “… with the same month last year”: a parameter that says what to compare with, and the period
 * that is compared. Two periods that are not one before the other are left alone, for nothing could express them.
 */
export function bindComparison(draft: Draft): void {
  const { question, pack } = draft;
  const parameter = openParameters(draft, "choice").find(
    ({ values }) => values.includes("previous_period") && values.includes("previous_year"),
  );
  const cues = createPhraseMatcher(pack.comparing.map((word) => [word, true] as const)).all(question.tokens);
  const [mention] = question.comparisons;
  const [one, other] = question.dates;
  if (cues.length === 0 && mention === undefined) return;
  if (mention !== undefined && cues.length === 0) {
    bindEarlier(draft, mention);
    return;
  }
  if (!parameter) return;
  if (mention !== undefined) {
    draft.arguments[parameter.name] = mention.with;
    draft.bound.add(mention);
    markUsed(draft, mention, true);
  } else if (one !== undefined && other !== undefined) {
    const [now, before] = (one.from ?? "") > (other.from ?? "") ? [one, other] : [other, one];
    const kind = relationOf(now, before);
    if (kind === undefined) return;
    draft.arguments[parameter.name] = kind;
    draft.bound.add(before);
    markUsed(draft, before, true);
  } else if (one !== undefined) {
    // “Compared with last year”, after a question about this one.
    const before = previousPeriod(draft);
    const kind = before && relationOf(before, one);
    if (kind === undefined) return;
    draft.arguments[parameter.name] = kind;
    draft.bound.add(one);
    markUsed(draft, one, true);
  } else return;
  for (const cue of cues) {
    markUsed(draft, cue, true);
    // “Compared **with**”.
    const next = question.tokens[cue.last + 1];
    if (next !== undefined && pack.prepositions.includes(next.lower)) markUsed(draft, { first: next.index, last: next.index });
  }
}

/** “And the month before?”: the same question, one period earlier. Without a period before there is none to go back from. */
function bindEarlier(draft: Draft, mention: ComparisonMention): void {
  const names = Object.keys(draft.previous).filter((name) => /Date(?:From|To)$|On(?:From|To)$/u.test(name));
  const from = names.find((name) => name.endsWith("From"));
  const to = names.find((name) => name.endsWith("To"));
  const range = { from: String(draft.previous[from ?? ""]), to: String(draft.previous[to ?? ""]) };
  if (from === undefined || to === undefined) return;
  const earlier = earlierPeriod(range, mention.with);
  draft.arguments[from] = earlier.from;
  draft.arguments[to] = earlier.to;
  draft.bound.add(mention);
  markUsed(draft, mention, true);
}

function earlierPeriod({ from, to }: Period, kind: ComparisonMention["with"]): Period {
  const end = addDays(to, 1);
  const isWholeMonths = from.endsWith("-01") && end.endsWith("-01");
  if (kind === "previous_year") return { from: moveDate(from, "year", -1), to: addDays(moveDate(end, "year", -1), -1) };
  if (!isWholeMonths) {
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
    return { from: addDays(from, -days), to: addDays(from, -1) };
  }
  const months = (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(from.slice(5, 7));
  return { from: moveDate(from, "month", -months), to: addDays(from, -1) };
}

/** The period that the question before was about. */
function previousPeriod({ previous }: Draft): DateMention | undefined {
  const from = Object.entries(previous).find(([name, value]) => /DateFrom$/u.test(name) && typeof value === "string")?.[1];
  const to = Object.entries(previous).find(([name, value]) => /DateTo$/u.test(name) && typeof value === "string")?.[1];
  return typeof from === "string" && typeof to === "string" ? { first: -1, last: -1, from, to, isDay: false } : undefined;
}

function relationOf(now: DateMention, before: DateMention): "previous_period" | "previous_year" | undefined {
  if (now.from === undefined || before.from === undefined || before.to === undefined) return undefined;
  const isYearBefore =
    Number(now.from.slice(0, 4)) - Number(before.from.slice(0, 4)) === 1 && now.from.slice(4) === before.from.slice(4);
  // “This year so far against last year”: the same stretch of it.
  const isPartOfYear =
    isYearBefore &&
    now.to !== undefined &&
    now.to.slice(4) < before.to.slice(4) &&
    before.to.endsWith("-12-31") &&
    before.from.endsWith("-01-01");
  if (isPartOfYear) return "previous_year";
  const isJustBefore = addDays(before.to, 1) === now.from && lengthOf(before) === lengthOf(now);
  if (isJustBefore) return "previous_period";
  return isYearBefore && lengthOf(before) === lengthOf(now) ? "previous_year" : undefined;
}

/** Whole months as months, any other stretch as days: October and November are alike. */
function lengthOf({ from = "", to = "" }: DateMention): string {
  const end = addDays(to, 1);
  const [year = 0, month = 0] = from.split("-").map(Number);
  const [endYear = 0, endMonth = 0] = end.split("-").map(Number);
  if (from.endsWith("-01") && end.endsWith("-01")) return `${(endYear - year) * 12 + endMonth - month} months`;
  return `${(Date.parse(to) - Date.parse(from)) / 86_400_000} days`;
}
