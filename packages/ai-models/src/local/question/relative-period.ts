import type { CalendarUnit } from "../language/date-words.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { calendarPeriod, moveDate } from "./calendar.ts";
import { type DateReading, datePhrasesOf, type FoundPeriod, smallNumberAt } from "./period.ts";
import type { PhraseMatch } from "./phrases.ts";

/** Periods told from today: “last month”, “this quarter”, “the past 30 days”, “3 months ago”, “yesterday”, “year to date”. */
export function relativePeriod(reading: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  return dayOffset(reading, first, pack) ?? shifted(reading, first, pack) ?? counted(reading, first, pack);
}

function dayOffset({ tokens, today }: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  const word = tokens[first]?.lower ?? "";
  const offset = Object.hasOwn(pack.dates.dayOffsets, word) ? pack.dates.dayOffsets[word] : undefined;
  return offset === undefined
    ? undefined
    : { ...calendarPeriod("day", today, offset), last: first, isDay: true, hasYear: true };
}

function shifted({ tokens, today }: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  const { shifts, units, toDate } = datePhrasesOf(pack);
  const shift = shifts.at(tokens, first);
  if (!shift) return undefined;
  const by = shift.values[0] ?? 0;
  const unit = units.at(tokens, shift.last + 1);
  if (unit) {
    const period = calendarPeriod(unitOf(unit), today, by);
    const reached = by === 0 ? toDate.at(tokens, unit.last + 1) : undefined;
    if (reached) return { from: period.from, to: today, last: reached.last, isDay: false, hasYear: true };
    return { ...period, last: unit.last, isDay: false, hasYear: true };
  }
  const count = smallNumberAt(tokens, shift.last + 1, pack);
  const countedUnit = count === undefined ? undefined : units.at(tokens, shift.last + 2);
  return count === undefined || !countedUnit || by === 0 ? undefined : rolling(countedUnit, count * by, today);
}

function counted({ tokens, today, directionAt }: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  const { units, toDate, ago } = datePhrasesOf(pack);
  if (pack.dates.spanning.includes(tokens[first]?.lower ?? "")) {
    const span = smallNumberAt(tokens, first + 1, pack);
    const unit = span === undefined ? undefined : units.at(tokens, first + 2);
    return span !== undefined && unit ? rolling(unit, directionAt(first) === "past" ? -span : span, today) : undefined;
  }
  // “In 3 days” is a day to come.
  const ahead = pack.dates.ahead.includes(tokens[first]?.lower ?? "") ? smallNumberAt(tokens, first + 1, pack) : undefined;
  const aheadUnit = ahead === undefined ? undefined : units.at(tokens, first + 2);
  if (ahead !== undefined && aheadUnit) {
    const day = moveDate(today, unitOf(aheadUnit), ahead);
    return { from: day, to: day, last: aheadUnit.last, isDay: true, hasYear: true };
  }
  const count = smallNumberAt(tokens, first, pack);
  if (count === undefined) {
    const unit = units.at(tokens, first);
    const reached = unit && toDate.at(tokens, unit.last + 1);
    if (!unit || !reached) return undefined;
    return { from: calendarPeriod(unitOf(unit), today).from, to: today, last: reached.last, isDay: false, hasYear: true };
  }
  const unit = units.at(tokens, first + 1);
  if (!unit) return undefined;
  const back = ago.at(tokens, unit.last + 1);
  if (!back) return undefined;
  const name = unitOf(unit);
  const day = moveDate(today, name, -count);
  // “3 days ago” is a day, “3 months ago” a month.
  return name === "day" || name === "week"
    ? { from: day, to: day, last: back.last, isDay: true, hasYear: true }
    : { ...calendarPeriod(name, day), last: back.last, isDay: false, hasYear: true };
}

/** “The past 30 days” up to today, “the next 2 weeks” from today. */
function rolling(unit: PhraseMatch<CalendarUnit>, count: number, today: string): FoundPeriod {
  const other = moveDate(today, unitOf(unit), count);
  const [from, to] = count < 0 ? [other, today] : [today, other];
  return { from, to, last: unit.last, isDay: false, hasYear: true };
}

function unitOf(match: PhraseMatch<CalendarUnit>): CalendarUnit {
  return match.values[0] ?? "day";
}
