import type { CalendarUnit } from "../language/date-words.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import type { Direction, Period } from "./calendar.ts";
import { createPhraseMatcher, type PhraseMatcher } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A period and the last token that names it. */
export interface FoundPeriod extends Period {
  readonly last: number;
  /** A day bounds other than a month does: “from 1 June” is a start, “from June” is all of June. */
  readonly isDay: boolean;
  /** Whether both ends were written (“1 to 15 March”), so that no word bounds it further. */
  readonly isRange?: boolean;
  /** Whether the text said which year. */
  readonly hasYear: boolean;
}

/** A question while its dates are read. `today` is the date in the asker's zone. */
export interface DateReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly today: string;
  /** Where a date without a year lies that begins at a token. */
  directionAt(index: number): Direction;
}

/** The words a language has for dates, ready to be looked up. */
export interface DatePhrases {
  readonly units: PhraseMatcher<CalendarUnit>;
  /** “last” −1, “this” 0, “next” 1. */
  readonly shifts: PhraseMatcher<number>;
  readonly months: PhraseMatcher<number>;
  readonly fixedDays: PhraseMatcher<readonly [month: number, day: number]>;
  readonly toDate: PhraseMatcher<true>;
  readonly ago: PhraseMatcher<true>;
  readonly edges: PhraseMatcher<"from" | "to">;
  /** Words that stand before a date. */
  readonly leads: PhraseMatcher<true>;
  readonly bounds: PhraseMatcher<Bound>;
  readonly olderThan: PhraseMatcher<true>;
}

/** How a word bounds the date after it. */
export type Bound = "since" | "until" | "before" | "after";

const cache = new WeakMap<LanguagePack, DatePhrases>();

export function datePhrasesOf(pack: LanguagePack): DatePhrases {
  const cached = cache.get(pack);
  if (cached) return cached;
  const phrases = createDatePhrases(pack);
  cache.set(pack, phrases);
  return phrases;
}

function createDatePhrases({ dates }: LanguagePack): DatePhrases {
  const valued = <Value>(words: readonly string[], value: Value) => words.map((word) => [word, value] as const);
  const units = Object.keys(dates.units) as CalendarUnit[];
  return {
    units: createPhraseMatcher(units.flatMap((unit) => valued(dates.units[unit], unit))),
    shifts: createPhraseMatcher([...valued(dates.current, 0), ...valued(dates.previous, -1), ...valued(dates.next, 1)]),
    months: createPhraseMatcher(dates.months.flatMap((forms, index) => valued(forms, index + 1))),
    fixedDays: createPhraseMatcher(Object.entries(dates.fixedDays)),
    toDate: createPhraseMatcher(valued(dates.toDate, true)),
    ago: createPhraseMatcher(valued(dates.ago, true)),
    edges: createPhraseMatcher([...valued(dates.edges.start, "from" as const), ...valued(dates.edges.end, "to" as const)]),
    leads: createPhraseMatcher(
      valued(
        [dates.within, dates.since, dates.until, dates.before, dates.after, dates.rangeStart, dates.rangeJoin].flat(),
        true,
      ),
    ),
    bounds: createPhraseMatcher<Bound>([
      ...valued(dates.since, "since" as const),
      ...valued(dates.until, "until" as const),
      ...valued(dates.before, "before" as const),
      ...valued(dates.after, "after" as const),
    ]),
    olderThan: createPhraseMatcher(valued(dates.olderThan, true)),
  };
}

/** The small number at a token, in figures or in words. */
export function smallNumberAt(tokens: readonly Token[], index: number, pack: LanguagePack): number | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (/^\d{1,3}$/.test(token.lower)) return Number(token.lower);
  return Object.hasOwn(pack.numberWords, token.lower) ? pack.numberWords[token.lower] : undefined;
}

/** The number of an ordinal: “3rd”, “third”. */
export function ordinalAt(tokens: readonly Token[], index: number, pack: LanguagePack): number | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (Object.hasOwn(pack.ordinalWords, token.lower)) return pack.ordinalWords[token.lower];
  const match = /^(\d{1,3})(\p{L}+)$/u.exec(token.lower);
  return match?.[2] && pack.ordinalEndings.includes(match[2]) ? Number(match[1]) : undefined;
}
