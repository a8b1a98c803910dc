import { addDays } from "@omni/core";
import type { LanguagePack } from "../language/language-pack.ts";
import { moveDate } from "./calendar.ts";
import type { DateMention } from "./mention.ts";
import { namedPeriod, periodEdge, shiftedMonth, writtenDays } from "./named-period.ts";
import { type DateReading, datePhrasesOf, type FoundPeriod, smallNumberAt } from "./period.ts";
import { relativePeriod } from "./relative-period.ts";
import type { Token } from "./tokens.ts";

const directionReach = 6;

type Located = FoundPeriod & { readonly first: number };

/** The ranges of days a question names, with the words that bound them: “since 1 June”, “between March and May”, “last month”. */
export function readDateRanges(text: string, tokens: readonly Token[], today: string, pack: LanguagePack): DateMention[] {
  const reading: DateReading = { text, tokens, today, directionAt: (index) => directionAt(tokens, index, pack) };
  const periods = readPeriods(reading, pack);
  const ranges: DateMention[] = [];
  for (let index = 0; index < periods.length; index++) {
    const period = periods[index];
    if (!period) continue;
    const next = periods[index + 1];
    if (next && joins(reading, period, next, pack)) {
      ranges.push(spanOf(reading, period, next, pack));
      index++;
    } else {
      ranges.push(bounded(reading, period, pack));
    }
  }
  return [...ranges, ...ages(reading, pack)];
}

function readPeriods(reading: DateReading, pack: LanguagePack): Located[] {
  const days = writtenDays(reading, pack);
  const periods: Located[] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    const found =
      relativePeriod(reading, first, pack) ??
      shiftedMonth(reading, first, pack) ??
      periodEdge(reading, first, pack) ??
      days.get(first) ??
      namedPeriod(reading, first, pack);
    if (!found) continue;
    periods.push({ ...found, first });
    first = found.last;
  }
  return periods;
}

/** Whether two periods are the ends of one range: “from March to May”, “between 1 and 15 June”, “1.3. – 31.5.”. */
function joins({ text, tokens }: DateReading, one: Located, other: Located, pack: LanguagePack): boolean {
  const between = tokens.slice(one.last + 1, other.first).map(({ lower }) => lower);
  if (between.length === 0) {
    const gap = text.slice(tokens[one.last]?.end, tokens[other.first]?.start);
    return /^\s*(?:-|–|—|\.\.+)\s*$/u.test(gap);
  }
  const joint = between.filter((word) => !pack.articles.includes(word)).join(" ");
  if (!pack.dates.rangeJoin.includes(joint)) return false;
  const start = tokens[one.first - 1]?.lower ?? "";
  // “Compare Q3 to Q2”: the ends of a stretch stand in their order.
  const isCompared = tokens.slice(0, one.first).some(({ lower }) => pack.comparing.includes(lower));
  if (isCompared && one.from >= other.from) return false;
  // “Issued in March and due in May” names two dates; “between March and May” one range.
  return joint !== pack.and || pack.dates.between.includes(start) || pack.dates.rangeStart.includes(start);
}

function spanOf({ tokens }: DateReading, one: Located, other: Located, pack: LanguagePack): DateMention {
  const start = tokens[one.first - 1]?.lower ?? "";
  const first = pack.dates.rangeStart.includes(start) ? one.first - 1 : one.first;
  let from = one.from;
  // “March to May 2024” says the year once.
  while (!one.hasYear && from > other.from) from = moveDate(from, "year", -1);
  while (!one.hasYear && other.hasYear && moveDate(from, "year", 1) <= other.from) from = moveDate(from, "year", 1);
  return { first, last: other.last, from, to: other.to, isDay: false };
}

function bounded({ tokens }: DateReading, period: Located, pack: LanguagePack): DateMention {
  const { bounds } = datePhrasesOf(pack);
  const { last, from, to, isDay } = period;
  let start = period.first;
  if (pack.articles.includes(tokens[start - 1]?.lower ?? "")) start--;
  const before = bounds.before(tokens, start);
  const within = pack.dates.within.includes(tokens[start - 1]?.lower ?? "");
  const first = before?.first ?? (within ? start - 1 : start);
  // “Compared **to** last quarter” bounds nothing.
  const isCompared = before !== undefined && pack.comparing.includes(tokens[before.first - 1]?.lower ?? "");
  // “From yesterday”, “from Monday” is that day; “from 1 June” starts there.
  const isNamedDay =
    isDay && period.first === last && !tokens.slice(period.first, last + 1).some(({ text }) => /\d/.test(text));
  const isOn =
    isNamedDay &&
    before !== undefined &&
    before.first === before.last &&
    pack.dates.within.includes(tokens[before.first]?.lower ?? "");
  // “Who did we send quotes to this week”: the word belongs to the verb.
  const isVerbs =
    before !== undefined &&
    before.first === before.last &&
    tokens[before.first]?.lower === "to" &&
    [...pack.dates.current, ...pack.dates.previous].includes(tokens[start]?.lower ?? "");
  if (isVerbs) return { first: start, last, from, to, isDay };
  const bound = isCompared || isOn ? undefined : before?.values[0];
  // “From June” is all of June, “from 1 June” starts there.
  const opening = tokens[start - 1]?.lower ?? "";
  if (period.isRange && (pack.dates.between.includes(opening) || pack.dates.rangeStart.includes(opening)))
    return { first: start - 1, last, from, to, isDay };
  if (bound === undefined || period.isRange || (within && !isDay)) return { first, last, from, to, isDay };
  if (bound === "since") return { first, last, from, isDay: false };
  if (bound === "after") return { first, last, from: addDays(to, 1), isDay: false };
  if (bound === "until") return { first, last, to, isDay: false };
  return { first, last, to: addDays(from, -1), isDay: false };
}

/** “Older than 30 days”, “more than 60 days overdue”. */
function ages({ tokens, today }: DateReading, pack: LanguagePack): DateMention[] {
  const { olderThan, units } = datePhrasesOf(pack);
  return olderThan.all(tokens).flatMap((match) => {
    const count = smallNumberAt(tokens, match.last + 1, pack) ?? Number.NaN;
    const unit = units.at(tokens, match.last + 2);
    if (!Number.isInteger(count) || count > 999 || !unit) return [];
    const to = addDays(moveDate(today, unit.values[0] ?? "day", -count), -1);
    return [{ first: match.first, last: unit.last, to, isDay: false, isAge: true }];
  });
}

/** “Due in January” is the nearest January, “issued in January” the last: the nearest word before the date that says so decides. */
function directionAt(tokens: readonly Token[], index: number, { dates }: LanguagePack): ReturnType<DateReading["directionAt"]> {
  const directionOf = ({ lower, index: at }: Token) => {
    // “A closing date before 1 November” is a date like any other; “closing before 1 November” lies ahead.
    if (dates.future.includes(lower) && /^dates?$/u.test(tokens[at + 1]?.lower ?? "")) return "nearest";
    if (dates.past.includes(lower)) return "past";
    if (dates.future.includes(lower)) return "future";
    return dates.nearest.includes(lower) ? "nearest" : undefined;
  };
  // “Which deals did we close in September?” has happened, whatever the verb.
  if (tokens.slice(0, index).some(({ lower }) => dates.happened.includes(lower))) return "past";
  const before = tokens.slice(Math.max(0, index - directionReach), index).reverse();
  const after = tokens.slice(index, index + directionReach);
  const said = [...before, ...after].map(directionOf).find((direction) => direction !== undefined);
  // “Deals between 1 and 15 December”: what is planned is not only in the past.
  return said ?? (tokens.some(({ lower }) => dates.planned.includes(lower)) ? "nearest" : "past");
}
