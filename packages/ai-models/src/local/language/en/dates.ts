import { en } from "chrono-node";
import type { DateWords, WrittenDay } from "../date-words.ts";

type ParsedDay = ReturnType<typeof en.GB.parse>[number];

export const dates: DateWords = {
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  doubtfulMonths: ["may", "march", "mar", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
  weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  units: {
    day: ["day", "days"],
    week: ["week", "weeks"],
    month: ["month", "months"],
    quarter: ["quarter", "quarters"],
    half: ["half"],
    year: ["year", "years"],
  },
  current: ["this", "current", "the current", "this current"],
  previous: ["last", "previous", "past", "prior", "preceding"],
  next: ["next", "coming", "upcoming", "following"],
  dayOffsets: { today: 0, yesterday: -1, tomorrow: 1 },
  fixedDays: {
    christmas: [12, 25],
    "christmas eve": [12, 24],
    "new year": [1, 1],
    "new year's day": [1, 1],
    "new year's eve": [12, 31],
    "new year eve": [12, 31],
  },
  toDate: ["to date", "so far"],
  ago: ["ago", "back"],
  edges: { start: ["start of", "beginning of"], end: ["end of"] },
  since: ["since", "starting", "starting from", "from", "as of", "beginning"],
  until: ["until", "till", "up to", "by", "through", "to", "no later than", "not later than", "on or before"],
  before: ["before", "prior to", "earlier than", "older than", "ahead of"],
  after: ["after", "later than", "newer than", "past", "following"],
  within: ["in", "during", "for", "of", "within", "on", "over", "throughout", "from", "at", "dated"],
  spanning: ["within"],
  ahead: ["in"],
  between: ["between"],
  rangeJoin: ["to", "until", "till", "through", "and", "up to"],
  rangeStart: ["from", "between"],
  olderThan: ["older than", "more than", "over", "longer than", "at least"],
  happened: ["did"],
  past: [
    "had",
    "issued",
    "sent",
    "paid",
    "closed",
    "won",
    "lost",
    "was",
    "were",
    "did",
    "invoiced",
    "billed",
    "created",
    "added",
    "received",
  ],
  future: [
    "will",
    "closing",
    "closes",
    "expected",
    "expect",
    "upcoming",
    "expire",
    "expires",
    "expiring",
    "close",
    "should",
    "going",
    "planned",
    "coming",
    "next",
    "task",
    "remind",
    "todo",
    "reminder",
  ],
  nearest: ["due", "pay", "payable", "deadline", "valid", "pipeline", "forecast"],
  planned: ["deals", "deal", "opportunities", "tasks"],
  parseDays: (text, reference) => en.GB.parse(text.replace(rangeOpening, blank), reference).flatMap(writtenDay),
};

// The parser reads “from 1 June to 30 June” as from the 30th to the 30th; without the first word it gets both ends right.
const rangeOpening = /\b(?:from|between)\b/giu;
const blank = (word: string) => " ".repeat(word.length);

// Results that only name a month or an hour are no days; months are read by ourselves, as ranges.
function writtenDay({ index, text, start, end }: ParsedDay): WrittenDay[] {
  // “10 days after” leans on a day that somebody else has to know.
  if (/\b(?:days?|weeks?|months?|quarters?|years?|hours?)\b/iu.test(text)) return [];
  if (!start.isCertain("day") && !start.isCertain("weekday")) return [];
  const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
  if (year === null || month === null || day === null) return [];
  const last = end === undefined || end === null ? [] : [end.get("year"), end.get("month"), end.get("day")];
  const [lastYear, lastMonth, lastDay] = last;
  return [
    {
      start: index,
      end: index + text.length,
      year,
      month,
      day,
      hasYear: start.isCertain("year") || start.isCertain("weekday"),
      ...(lastYear && lastMonth && lastDay ? { until: { year: lastYear, month: lastMonth, day: lastDay } } : {}),
    },
  ];
}
