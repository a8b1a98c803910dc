import { addDays, scaleOf } from "@omni/core";
import { moveDate } from "../question/calendar.ts";
import type { AmountMention, DateMention } from "../question/mention.ts";
import { groupParameters, type ParameterGroup } from "../tools/parameter-groups.ts";
import type { Parameter } from "../tools/parameters.ts";
import { denialBefore, leaveOut } from "./denial.ts";
import { bind, type Draft, openParameters } from "./draft.ts";
import { chooseGroup, cueDistance } from "./field-cues.ts";

/** “Last month”, “since 1 June” → `issueDateFrom`, `issueDateTo`. */
export function bindDates(draft: Draft): void {
  const groups = groupParameters(openParameters(draft, "date")).filter(
    ({ words }) => !(words.includes("paid") && asksForUnpaid(draft)),
  );
  const open = draft.question.dates.filter((it) => !draft.bound.has(it));
  // “From Q3 … paid in Q4”: whose word stands nearest has it.
  const nearness = new Map(open.map((mention) => [mention, cueDistance(draft, mention, groups)]));
  for (const mention of open.toSorted((one, other) => (nearness.get(one) ?? 0) - (nearness.get(other) ?? 0))) {
    const group = chooseGroup(draft, mention, groups);
    if (!group || isYetToCome(draft, mention, group)) continue;
    const { lower, upper, exact } = group;
    if (exact && (mention.isDay || (!lower && !upper))) {
      const day = mention.from ?? mention.to;
      if (day !== undefined) bind(draft, exact, toCome(draft, day, mention), mention);
      continue;
    }
    bindEnds(draft, mention, [lower, mention.from], [upper, mention.to]);
  }
}

/** “How many are paid, partly paid and unpaid this year?”: what is not paid in full has no day on which it was. */
function asksForUnpaid({ tool, question, pack }: Draft): boolean {
  if (!tool.parameters.some(({ values }) => values.includes("unpaid"))) return false;
  const words = question.text.toLowerCase();
  const phrases = ["unpaid", "partly paid", ...(pack.valueWords.unpaid ?? []), ...(pack.valueWords.partly_paid ?? [])];
  return phrases.some((phrase) => words.includes(phrase)) || notPaid.test(words);
}

/** “Which customers haven't settled their October invoices”: the month is that of the invoices. */
const notPaid = /(?:\bnot|n't|\bnever|\byet to)(?: \p{L}+){0,2} (?:paid|pay|settled?|cleared?)\b/u;

/** Something to be done “by Tuesday” is done by the next one, and “by 3 January” in the year that has it yet to come. */
function toCome({ tool, question, pack }: Draft, day: string, { first, last }: DateMention): string {
  if (tool.isWrite !== true || day >= question.today) return day;
  const written = question.tokens.slice(first, last + 1).map(({ text }) => text);
  if (written.some((text) => /^\d{4}/.test(text))) return day;
  // “On the 15th” says no month.
  const isBare = written.every((text) => !/^\p{L}{3,}$/u.test(text) || pack.stopWords.includes(text.toLowerCase()));
  if (isBare && written.some((text) => /^\d{1,2}\p{L}*$/u.test(text))) return moveDate(day, "month", 1);
  return written.some((text) => /\d/.test(text)) ? moveDate(day, "year", 1) : addDays(day, 7);
}

/** What was done is never done next year: “our revenue next year” is a forecast, and no tool has one. */
function isYetToCome({ question, pack }: Draft, { from }: DateMention, { words }: ParameterGroup): boolean {
  return from !== undefined && from > question.today && words.some((word) => pack.doneFields.includes(word));
}

/** “Over 5,000 EUR” → `grossTotalMin`; the currency goes to the currency parameter. */
export function bindAmounts(draft: Draft): void {
  const groups = groupParameters(openParameters(draft, "decimal"));
  for (const mention of draft.question.amounts.filter((it) => !draft.bound.has(it))) {
    const [min, max] = boundsOf(mention);
    const group = chooseGroup(draft, mention, groups);
    if (!group) continue;
    const { lower, upper, exact } = group;
    const isExact = mention.min !== undefined && mention.min === mention.max;
    if (exact && (isExact || (!lower && !upper))) {
      const amount = mention.min ?? mention.max;
      if (amount !== undefined) bind(draft, exact, amount, mention);
    } else {
      bindEnds(draft, mention, [lower, min], [upper, max]);
    }
    const [currency] = openParameters(draft, "currency");
    if (currency && mention.currency !== undefined) bind(draft, currency, mention.currency, mention);
  }
}

/** “Over 500 EUR” begins one cent above it: the parameters include their bounds. */
function boundsOf({ min, max, isExclusive, currency }: AmountMention): [min: string | undefined, max: string | undefined] {
  if (isExclusive !== true) return [min, max];
  const scale = currency === undefined ? 2 : scaleOf(currency);
  const moved = (amount: string | undefined, by: bigint) => (amount === undefined ? undefined : moveDecimal(amount, by, scale));
  return [moved(min, 1n), moved(max, -1n)];
}

/** An amount moved by units of its last place: `"5000", 1n, 2` → `"5000.01"`. */
function moveDecimal(amount: string, by: bigint, scale: number): string {
  const [whole = "0", fraction = ""] = amount.split(".");
  const places = Math.max(scale, fraction.length);
  const moved = BigInt(whole + fraction.padEnd(places, "0")) + by;
  const digits = (moved < 0n ? -moved : moved).toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return moved < 0n ? `-${text}` : text;
}

/** “In euros” → `currency`. */
export function bindCurrencies(draft: Draft): void {
  for (const mention of draft.question.currencies.filter((it) => !draft.bound.has(it))) {
    const [parameter] = openParameters(draft, "currency");
    const denial = denialBefore(draft, mention);
    if (parameter && denial !== undefined) leaveOut(draft, parameter, mention.code, mention, denial);
    else if (parameter) bind(draft, parameter, mention.code, mention);
  }
}

type End = readonly [parameter: Parameter | undefined, value: string | undefined];

function bindEnds(draft: Draft, mention: DateMention | AmountMention, ...ends: readonly End[]): void {
  // Half a range is another question than the whole one; what the tool cannot bound is left open to a tool that can.
  if (ends.some(([parameter, value]) => parameter === undefined && value !== undefined)) return;
  for (const [parameter, value] of ends) if (parameter && value !== undefined) bind(draft, parameter, value, mention);
}
