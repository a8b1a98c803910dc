import { addDays } from "@omni/core";
import type { LanguagePack } from "../language/language-pack.ts";
import { calendarPeriod, type Direction, isoDate, type Period, resolveYear } from "./calendar.ts";
import { type DateReading, datePhrasesOf, type FoundPeriod, ordinalAt } from "./period.ts";
import { relativePeriod } from "./relative-period.ts";
import type { Token } from "./tokens.ts";

const yearPattern = /^(?:19|20)\d\d$/;

/** Periods by name: “March”, “March 2025”, “Q1”, “the first half of 2025”, “2025”. `isDate`: a word before it said that a date follows. */
export function namedPeriod(reading: DateReading, first: number, pack: LanguagePack, isDate = false): FoundPeriod | undefined {
  const { tokens } = reading;
  const token = tokens[first];
  if (!token) return undefined;
  const { units, months, fixedDays } = datePhrasesOf(pack);

  const fixed = fixedDays.at(tokens, first);
  if (fixed?.values[0]) return fixedDay(reading, fixed.values[0], fixed.last, pack);
  const short = /^([qh])([1-4])$/.exec(token.lower);
  if (short) return partOfYear(reading, short[1] === "q" ? "quarter" : "half", Number(short[2]), first, pack);
  const week = numberedWeek(reading, first, pack);
  if (week) return week;
  const ordinal = ordinalAt(tokens, first, pack);
  const part = ordinal === undefined ? undefined : units.at(tokens, first + 1);
  const unit = part?.values[0];
  if (part && ordinal !== undefined && (unit === "quarter" || unit === "half")) {
    return partOfYear(reading, unit, ordinal, part.last, pack);
  }
  const dayOfMonth = bareDay(reading, first, pack);
  if (dayOfMonth) return dayOfMonth;
  const month = months.at(tokens, first)?.values[0];
  if (month !== undefined) return monthAt(reading, first, month, pack, isDate);
  if (yearPattern.test(token.lower) && (isDate || mayBeYear(tokens, first, pack))) {
    return { ...calendarPeriod("year", `${token.lower}-01-01`), last: first, isDay: false, hasYear: true };
  }
  return undefined;
}

/** “On the 30th”: of this month, or of the one before or after, as the words around it point. */
function bareDay({ tokens, today, directionAt }: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  const ordinal = /^\d/.test(tokens[first]?.lower ?? "") ? ordinalAt(tokens, first, pack) : undefined;
  const { leads, months, units } = datePhrasesOf(pack);
  const isLed = pack.articles.includes(tokens[first - 1]?.lower ?? "") && leads.before(tokens, first - 1) !== undefined;
  const isFollowed = months.at(tokens, first + 1) ?? months.at(tokens, first + 2) ?? units.at(tokens, first + 1);
  // “On the 2nd floor” is no day.
  const next = tokens[first + 1];
  const isPartOfMore = next !== undefined && !next.followsBreak && !pack.stopWords.includes(next.lower);
  if (isPartOfMore || ordinal === undefined || ordinal < 1 || ordinal > 31 || !isLed || isFollowed) return undefined;
  const inMonth = (moved: number) => {
    const { from, to } = calendarPeriod("month", today, moved);
    const day = addDays(from, ordinal - 1);
    return day <= to ? day : undefined;
  };
  const isPast = directionAt(first) === "past";
  const day = [inMonth(0), inMonth(isPast ? -1 : 1)].find((it) => it !== undefined && (isPast ? it <= today : it >= today));
  return day === undefined ? undefined : { from: day, to: day, last: first, isDay: true, hasYear: true };
}

/** “End of March”, “the beginning of next quarter”: the first or last day of a period. */
export function periodEdge(reading: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  const { edges, units } = datePhrasesOf(pack);
  const { tokens, today } = reading;
  const edge = edges.at(tokens, first);
  if (!edge) return undefined;
  const follows = (at: number): FoundPeriod | undefined => {
    const unit = units.at(tokens, at);
    return (
      relativePeriod(reading, at, pack) ??
      namedPeriod(reading, at, pack, true) ??
      (unit && { ...calendarPeriod(unit.values[0] ?? "month", today), last: unit.last, isDay: false, hasYear: true })
    );
  };
  const next = edge.last + 1;
  const isArticle = pack.articles.includes(tokens[next]?.lower ?? "");
  const whole = follows(next) ?? (isArticle ? follows(next + 1) : undefined);
  if (!whole) return undefined;
  const day = edge.values[0] === "from" ? whole.from : whole.to;
  return { ...whole, from: day, to: day, isDay: true };
}

/** Days written out, by their first token. */
export function writtenDays({ text, tokens, today, directionAt }: DateReading, pack: LanguagePack): Map<number, FoundPeriod> {
  const found = new Map<number, FoundPeriod>();
  const { leads, months } = datePhrasesOf(pack);
  const nouns = Object.values(pack.recordNouns).flat();
  const [year = 0, month = 1, date = 1] = today.split("-").map(Number);
  // Noon keeps the local date clear of daylight saving.
  for (const day of pack.dates.parseDays(text.slice(0, tokens.at(-1)?.end ?? 0), new Date(year, month - 1, date, 12))) {
    const covered = tokens.filter(({ start, end }) => start < day.end && end > day.start);
    const [first, last] = [covered[0], covered.at(-1)];
    // Half a token is no date but part of a number such as INV-2025-06-12; after “invoice” it is the number itself.
    if (!first || !last || first.start !== day.start || last.end !== day.end) continue;
    if (nouns.includes(tokens[first.index - 1]?.lower ?? "")) continue;
    // A bare weekday may be a name: “Sun Power Ltd”.
    const isWord = covered.length === 1 && !/\d/.test(first.text) && !months.at(tokens, first.index);
    if (isWord && !leads.before(tokens, first.index) && !pack.dates.weekdays.includes(first.lower)) continue;
    // “On Sundays” is no day.
    if (isWord && /s$/iu.test(first.text) && pack.dates.weekdays.includes(first.text.toLowerCase().slice(0, -1))) continue;
    const start = rangeStart(tokens, first.index, pack);
    const length = day.until ? daysOf(day.until) - daysOf(day) : 0;
    const inYear = (of: number): Period => {
      const to = new Date(Date.parse(isoDate(of, day.month, day.day)) + length).toISOString().slice(0, 10);
      return { from: isoDate(of, day.month, start?.day ?? day.day), to };
    };
    const written = day.hasYear ? inYear(day.year) : resolveYear(inYear, today, directionAt(first.index));
    const isWeekday =
      covered.every(({ text: word }) => !/\d/.test(word)) && covered.some(({ lower }) => pack.dates.weekdays.includes(lower));
    const period = isWord || isWeekday ? weekdayTowards(written, today, directionAt(first.index)) : written;
    const isDay = !day.until && !start;
    found.set(start?.first ?? first.index, { ...period, last: last.index, isDay, isRange: !isDay, hasYear: day.hasYear });
  }
  return found;
}

/** “Paid on Monday” was last Monday, “closing on Monday” is the next. */
function weekdayTowards({ from, to }: Period, today: string, direction: Direction): Period {
  const days = direction === "past" && from > today ? -7 : direction === "future" && from < today ? 7 : 0;
  return { from: addDays(from, days), to: addDays(to, days) };
}

/** The first day of “1 and 15 March”, where only the last names its month. */
function rangeStart(tokens: readonly Token[], index: number, pack: LanguagePack): { first: number; day: number } | undefined {
  const isJoined = pack.dates.rangeJoin.includes(tokens[index - 1]?.lower ?? "");
  const opens = [...pack.dates.rangeStart, ...pack.dates.between].includes(tokens[index - 3]?.lower ?? "");
  const day = ordinalAt(tokens, index - 2, pack) ?? Number(tokens[index - 2]?.lower ?? Number.NaN);
  return isJoined && opens && Number.isInteger(day) && day >= 1 && day <= 31 ? { first: index - 2, day } : undefined;
}

function daysOf({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): number {
  return Date.UTC(year, month - 1, day);
}

/** The year that follows, as in “March 2025” and “the first half of 2025”. */
function yearAfter(
  { tokens, today }: Pick<DateReading, "tokens" | "today">,
  last: number,
  pack: LanguagePack,
): { year: number; last: number } | undefined {
  const isSmallWord = pack.dates.within.includes(tokens[last + 1]?.lower ?? "");
  const at = isSmallWord ? last + 2 : last + 1;
  const written = tokens[at]?.lower ?? "";
  if (yearPattern.test(written)) return { year: Number(written), last: at };
  // “October last year”, “October of this year”.
  const { shifts, units } = datePhrasesOf(pack);
  const shift = shifts.at(tokens, at) ?? (pack.articles.includes(written) ? shifts.at(tokens, at + 1) : undefined);
  const unit = shift && units.at(tokens, shift.last + 1);
  if (shift === undefined || unit?.values[0] !== "year") return undefined;
  return { year: Number(today.slice(0, 4)) + (shift.values[0] ?? 0), last: unit.last };
}

/** “Week 46”, “CW 46”, “calendar week 46 of 2025”: ISO 8601, whose first week holds 4 January. */
function numberedWeek({ tokens, today, directionAt }: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  const isNamed = tokens[first]?.lower === "calendar";
  const at = isNamed ? first + 1 : first;
  const word = tokens[at]?.lower ?? "";
  if (word !== "cw" && datePhrasesOf(pack).units.at(tokens, at)?.values[0] !== "week") return undefined;
  const number = /^\d{1,2}$/.test(tokens[at + 1]?.lower ?? "") ? Number(tokens[at + 1]?.lower) : 0;
  if (number < 1 || number > 53) return undefined;
  const inYear = (year: number) => calendarPeriod("week", `${year}-01-04`, number - 1);
  const written = yearAfter({ tokens, today }, at + 1, pack);
  if (written) return { ...inYear(written.year), last: written.last, isDay: false, hasYear: true };
  return { ...resolveYear(inYear, today, directionAt(first)), last: at + 1, isDay: false, hasYear: false };
}

function partOfYear(
  { tokens, today, directionAt }: DateReading,
  unit: "quarter" | "half",
  part: number,
  last: number,
  pack: LanguagePack,
): FoundPeriod {
  const inYear = (year: number) => calendarPeriod(unit, isoDate(year, (part - 1) * (unit === "quarter" ? 3 : 6) + 1, 1));
  const written = yearAfter({ tokens, today }, last, pack);
  if (written) return { ...inYear(written.year), last: written.last, isDay: false, hasYear: true };
  return { ...resolveYear(inYear, today, directionAt(last)), last, isDay: false, hasYear: false };
}

/** “Christmas”, “New Year's Eve 2024”. */
function fixedDay(
  { tokens, today, directionAt }: DateReading,
  [month, day]: readonly [month: number, day: number],
  last: number,
  pack: LanguagePack,
): FoundPeriod {
  const inYear = (year: number) => calendarPeriod("day", isoDate(year, month, day));
  const written = yearAfter({ tokens, today }, last, pack);
  if (written) return { ...inYear(written.year), last: written.last, isDay: true, hasYear: true };
  return { ...resolveYear(inYear, today, directionAt(last)), last, isDay: true, hasYear: false };
}

function monthAt(
  { tokens, today, directionAt }: DateReading,
  first: number,
  month: number,
  pack: LanguagePack,
  isDate: boolean,
): FoundPeriod | undefined {
  const { leads } = datePhrasesOf(pack);
  const inYear = (year: number) => calendarPeriod("month", isoDate(year, month, 1));
  const written = yearAfter({ tokens, today }, first, pack);
  if (written) return { ...inYear(written.year), last: written.last, isDay: false, hasYear: true };
  const isDoubtful = pack.dates.doubtfulMonths.includes(tokens[first]?.lower ?? "");
  if (isDoubtful && !isDate && !leads.before(tokens, first) && !opensMonths(tokens, first, pack)) return undefined;
  return { ...resolveYear(inYear, today, directionAt(first)), last: first, isDay: false, hasYear: false };
}

/** “March to May”, “March – May”: the month after it makes the doubtful one a month too. */
function opensMonths(tokens: readonly Token[], first: number, pack: LanguagePack): boolean {
  const { months } = datePhrasesOf(pack);
  const isJoined = pack.dates.rangeJoin.includes(tokens[first + 1]?.lower ?? "");
  return months.at(tokens, first + (isJoined ? 2 : 1)) !== undefined;
}

/** “Last March”, “next May”: the word before says where the month lies. */
export function shiftedMonth(reading: DateReading, first: number, pack: LanguagePack): FoundPeriod | undefined {
  const { shifts } = datePhrasesOf(pack);
  const shift = shifts.at(reading.tokens, first);
  if (!shift) return undefined;
  const by = shift.values[0] ?? 0;
  const towards: Direction = by > 0 ? "future" : "past";
  const directionAt = by === 0 ? reading.directionAt : () => towards;
  const found = namedPeriod({ ...reading, directionAt }, shift.last + 1, pack, true);
  return found && { ...found, hasYear: true };
}

/** A bare “2025” is a year unless it is an amount (“over 2025”) or a number (“invoice 2025”). */
function mayBeYear(tokens: readonly Token[], index: number, pack: LanguagePack): boolean {
  const next = tokens[index + 1];
  const isMoney =
    next !== undefined &&
    (Object.hasOwn(pack.currencyWords, next.lower) || Object.values(pack.currencyWords).includes(next.text.toUpperCase()));
  // “Over 2025 EUR” is an amount, “suppliers 2025 EUR” a year and a currency.
  const isLed = [
    ...Object.values(pack.comparisons).flat(),
    ...pack.dates.between,
    ...pack.dates.rangeJoin,
    "of",
    "exactly",
    "for",
    "worth",
  ].includes(tokens[index - 1]?.lower ?? "");
  if (isMoney && !next.followsBreak && (isLed || index === 0)) return false;
  const previous = tokens[index - 1];
  if (!previous) return true;
  const { leads } = datePhrasesOf(pack);
  if (leads.before(tokens, index)) return !pack.doubtfulYearLeads.includes(previous.lower);
  const bounds = Object.values(pack.comparisons).flat();
  const nouns = Object.values(pack.recordNouns).flat();
  if (
    Object.values(pack.recordNouns).some((own) => own.includes(previous.lower)) &&
    pack.unnumberedRecords.some((kind) => pack.recordNouns[kind]?.includes(previous.lower))
  )
    return true;
  return ![...bounds, ...nouns].some((words) => words === previous.lower || words.endsWith(` ${previous.lower}`));
}
