import type { DateClaim } from "./claim.ts";
import type { DateFact, Evidence } from "./evidence.ts";
import { monthAbbreviations, monthStems } from "./words.ts";

const months = new Map<string, number>();
monthAbbreviations.forEach((words, index) => {
  for (const word of words) months.set(word, index + 1);
});

/** The month a word names, in any of its forms: “Okt.”, “oktobra”; 0 for another word. */
export function monthOf(word: string): number {
  const lower = word.toLowerCase().replace(/\.$/u, "");
  const short = months.get(lower);
  if (short !== undefined) return short;
  if (lower.length < 3) return 0;
  return (
    1 + monthStems.findIndex((stems) => stems.some((stem) => lower.startsWith(stem) && ending.test(lower.slice(stem.length))))
  );
}
const ending = /^(?:|e?s|y|er|ra|ri|ru|rom|rja|rju|rjem|rskega|a|u|i|em|om|ja|ju|jem|ega)$/u;

const year = String.raw`(?:19|20)\d\d`;
const monthWord = String.raw`(?:\p{L}{3,10})`;
const patterns: readonly { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => string[] }[] = [
  { pattern: new RegExp(String.raw`\b(${year})-(\d\d)-(\d\d)\b(?:T[\d:.]+Z?)?`, "gu"), read: ([, y, m, d]) => day(y, m, d) },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})\.\s?(\d{1,2})\.\s?(${year}|\d\d(?!\d))`, "gu"),
    read: ([, d, m, y]) => day(y, m, d),
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})[/-](\d{1,2})[/-](${year}|\d\d)\b`, "gu"),
    read: ([, one, other, y]) => [...day(y, other, one), ...day(y, one, other)],
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s)?(${monthWord}\.?),?\s(${year})\b`, "giu"),
    read: ([, d, m = "", y]) => day(y, String(monthOf(m)), d),
  },
  {
    pattern: new RegExp(String.raw`\b(${monthWord}\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(${year})\b`, "giu"),
    read: ([, m = "", d, y]) => day(y, String(monthOf(m)), d),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s)?(${monthWord})\b\.?`, "giu"),
    read: ([, d, m = ""]) => day(undefined, String(monthOf(m)), d),
  },
  {
    pattern: new RegExp(String.raw`\b(${monthWord})\.?\s(\d{1,2})(?:st|nd|rd|th)?\b(?![.,]?\d|\s?(?:%|€|EUR|USD|GBP))`, "gu"),
    read: ([, m = "", d]) => (/^\p{Lu}/u.test(m) ? day(undefined, String(monthOf(m)), d) : []),
  },
  {
    pattern:
      /(?<![€$£\d.,][\s\u00a0]?|[A-Z]{3}[\s\u00a0]|\d)(\d{1,2})\.\s?(\d{1,2})\.(?!\s?(?:\d|[€$£%]|[A-Z]{3}(?!\p{L})|Euro|evr))/gu,
    read: ([, d, m]) => day(undefined, m, d),
  },
  {
    pattern: /(?<![\d/.,])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d)/gu,
    read: ([, one, other]) => [...day(undefined, other, one), ...day(undefined, one, other)],
  },
  {
    pattern: new RegExp(String.raw`\b(${monthWord}\.?),?\s(?:of\s|leta\s)?(${year})\b`, "giu"),
    read: ([, m = "", y = ""]) => (monthOf(m) > 0 ? [`${y}-${two(monthOf(m))}`] : []),
  },
  { pattern: new RegExp(String.raw`\bQ([1-4])(?:[\s/-]?(${year}))?\b`, "gu"), read: ([, q, y]) => [`${y ?? "-"}-Q${q}`] },
  { pattern: new RegExp(String.raw`\b(${year})[\s/-]?Q([1-4])\b`, "gu"), read: ([, y, q]) => [`${y}-Q${q}`] },
  {
    pattern: new RegExp(
      String.raw`\b([1-4])(?:st|nd|rd|th|\.)\s(?:quarter|Quartals?|četrtletj\w+|kvartal\w*)(?:\s(?:of\s|leta\s)?(${year}))?`,
      "giu",
    ),
    read: ([, q, y]) => [`${y ?? "-"}-Q${q}`],
  },
  { pattern: new RegExp(String.raw`\b(${year})-(0[1-9]|1[0-2])\b(?!-)`, "gu"), read: ([, y, m]) => [`${y}-${m}`] },
  // The shortest month is a word of English as well: only where a month is expected.
  {
    pattern:
      /(?<!\p{L})(Mai|maj[au]?|(?<=(?:\b(?:in|of|for|since|from|until|till|to|and|vs|versus|last|this|with|during|by|than|or|through|before|after)|\|)\s)May)(?!\p{L})/giu,
    read: ([said = ""]) => (/^(?:may|mai)$/u.test(said) ? [] : ["--05"]),
  },
  { pattern: /(?<!\p{L})(\p{L}{4,10})(?!\p{L})/gu, read: ([, m = ""]) => (isMonthAlone(m) ? [`--${two(monthOf(m))}`] : []) },
  {
    pattern: new RegExp(String.raw`(?<![\d.,'’-])(${year})(?![\d'’]|[.,]\d|\s?(?:%|€|EUR|USD|GBP|CHF))`, "gu"),
    read: ([, y = ""]) => [y],
  },
];

const dayRange = new RegExp(
  String.raw`(?<![\d.,])(\d{1,2})\.?\s?(?:[–-]|to|and|bis|und|do|in)\s?\d{1,2}(?:st|nd|rd|th|\.)?\s(${monthWord})\.?(?:,?\s(${year}))?`,
  "giu",
);

/** The dates of a text; what is `taken` already is left out, and what is found is taken. */
export function findDates(text: string, take: (start: number, end: number) => boolean): DateClaim[] {
  const claims: DateClaim[] = [];
  // “16–22 November 2026”: the first day has the month of the second.
  for (const match of text.matchAll(dayRange)) {
    const [, first = "", word = "", inYear] = match;
    const readings = day(inYear, String(monthOf(word)), first);
    const end = match.index + first.length;
    if (readings.length > 0 && take(match.index, end))
      claims.push({ kind: "date", start: match.index, end, text: first, readings });
  }
  for (const { pattern, read } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const readings = read(match.map((group) => group));
      const end = match.index + match[0].length;
      if (readings.length > 0 && take(match.index, end))
        claims.push({ kind: "date", start: match.index, end, text: match[0], readings });
    }
  }
  return claims;
}

/** A full name of a month in capitals, but for words that are more often others. */
function isMonthAlone(word: string): boolean {
  if (/^(?:may|march|marec|mai|maj)$/iu.test(word) && !/^(?:Mai|March|marec|Marec)$/u.test(word)) return false;
  const month = monthOf(word);
  if (month === 0) return false;
  return monthStems[month - 1]?.some((stem) => word.toLowerCase().startsWith(stem)) === true;
}

function day(year: string | undefined, month = "", date = ""): string[] {
  const [m, d] = [Number(month), Number(date)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return [];
  if (year === undefined) return [`--${two(m)}-${two(d)}`];
  return [`${year.length === 2 ? `20${year}` : year}-${two(m)}-${two(d)}`];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Whether a date of the evidence is what a reading says, as far as the reading goes. */
export function isDateSaid(date: string, reading: string): boolean {
  if (reading.length === 10) return date === reading;
  const quarter = !reading.includes("Q") ? null : /^(\d{4}|-)-Q([1-4])$/u.exec(reading);
  if (quarter !== null) {
    return (
      (quarter[1] === "-" || date.startsWith(quarter[1] ?? "")) &&
      Math.ceil(Number(date.slice(5, 7)) / 3) === Number(quarter[2])
    );
  }
  return reading.startsWith("--") ? date.slice(4).startsWith(reading.slice(1)) : date.startsWith(reading);
}

/** Whether a period such as `2026-10` is what a reading names, be it without its year. */
export function isPeriodSaid(period: string, reading: string): boolean {
  if (reading.startsWith("--")) return /-/u.test(period) && period.slice(4) === reading.slice(1);
  return period === reading || period.replace(/^\d{4}/u, "-") === reading;
}

/** The dates of the evidence that a claim may mean. */
export function datesLike({ readings }: DateClaim, { dates, datesByDay }: Evidence): DateFact[] {
  const coarse = readings.filter((reading) => reading.length !== 10);
  const days = readings.flatMap((reading) => datesByDay.get(reading) ?? []);
  return coarse.length === 0
    ? days
    : [...days, ...dates.filter(({ date }) => coarse.some((reading) => isDateSaid(date, reading)))];
}
