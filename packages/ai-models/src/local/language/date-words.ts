/** A calendar day that stands in a text. Offsets are characters; months count from 1. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the year was written, or follows from words such as “yesterday”. */
  readonly hasYear: boolean;
  /** The last day, when the text names a range (“1–15 March”). */
  readonly until?: { readonly year: number; readonly month: number; readonly day: number };
}

export type CalendarUnit = "day" | "week" | "month" | "quarter" | "half" | "year";

type Words = readonly string[];

/** The words a language has for days, months and stretches of time. All in lower case; several words make a phrase. */
export interface DateWords {
  /** Twelve lists: every form a month's name takes. */
  readonly months: readonly Words[];
  /** Month names that are common words too; they count only after a word such as “in”, or beside a year. */
  readonly doubtfulMonths: Words;
  readonly weekdays: Words;
  readonly units: Readonly<Record<CalendarUnit, Words>>;
  readonly current: Words;
  readonly previous: Words;
  readonly next: Words;
  readonly dayOffsets: Readonly<Record<string, number>>;
  /** Days with a name, as month and day: `christmas` → 12, 25. */
  readonly fixedDays: Readonly<Record<string, readonly [month: number, day: number]>>;
  readonly toDate: Words;
  readonly ago: Words;
  readonly edges: { readonly start: Words; readonly end: Words };
  readonly since: Words;
  readonly until: Words;
  readonly before: Words;
  readonly after: Words;
  /** Words that lead to a date without bounding it: “in”, “during”, “from”. */
  readonly within: Words;
  /** Words that make a count of days a stretch of time: “within 14 days”. */
  readonly spanning: Words;
  /** Words that put a count of days into the future: “in 3 days”. */
  readonly ahead: Words;
  readonly between: Words;
  readonly rangeJoin: Words;
  /** Words that start a range when one of `rangeJoin` follows: “from March to May”. */
  readonly rangeStart: Words;
  readonly olderThan: Words;
  /** Words that set a date without a year in the future, or at its nearest; anything else is in the past. */
  readonly past: Words;
  /** Words before a verb that put it in the past: “did”. */
  readonly happened: Words;
  readonly future: Words;
  readonly nearest: Words;
  /** What lies ahead as often as behind, where no verb says which: “deals”. */
  readonly planned: Words;
  /** Days written out (“1 June”, “next Friday”) relative to `reference`, whose local date is today. */
  parseDays(text: string, reference: Date): WrittenDay[];
}
