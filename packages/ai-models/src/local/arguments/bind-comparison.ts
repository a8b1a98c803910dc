import { addDays } from "@omni/core";
import { createPhraseMatcher } from "../question/phrases.ts";
import type { DateMention } from "../question/mention.ts";
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
  if (!parameter) return;
  const cues = createPhraseMatcher(pack.comparing.map((word) => [word, true] as const)).all(question.tokens);
  const [mention] = question.comparisons;
  const [one, other] = question.dates;
  if (cues.length === 0 && mention === undefined) return;
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
  } else return;
  for (const cue of cues) {
    markUsed(draft, cue, true);
    // “Compared **with**”.
    const next = question.tokens[cue.last + 1];
    if (next !== undefined && pack.prepositions.includes(next.lower)) markUsed(draft, { first: next.index, last: next.index });
  }
}

function relationOf(now: DateMention, before: DateMention): "previous_period" | "previous_year" | undefined {
  if (now.from === undefined || before.from === undefined || before.to === undefined) return undefined;
  const isYearBefore = Number(now.from.slice(0, 4)) - Number(before.from.slice(0, 4)) === 1 && now.from.slice(4) === before.from.slice(4);
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
