/**
 * Calendar dates as the language of the page writes them in figures, `31/07/2026`, `31. 7. 2026`, `31.07.2026`, and as people
 * type them: any sign between the figures, the year short or left out. Values are ISO 8601, `2026-07-31`.
 *
 * @module
 */

type Part = "day" | "month" | "year";

interface DateText {
  /** Empty for what is no date. */
  readonly format: (date: string) => string;
  /** Null for what is no date. `today` gives the year that is left out. */
  readonly parse: (typed: string, today: Date) => string | null;
  /** What a date looks like, with the letters that stand for day, month and year. */
  readonly pattern: (letters: Readonly<Record<Part, string>>) => string;
}

/** Dates of a language, BCP 47. */
export function dateTextOf(locale: string): DateText {
  const figures = new Intl.DateTimeFormat(locale, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
  const parts = figures.formatToParts(Date.UTC(2026, 6, 31));
  const order = parts.map(({ type }) => type).filter(isPart);

  return {
    format: (date) => (isDate(date) ? figures.format(new Date(`${date}T00:00:00Z`)) : ""),
    parse(typed, today) {
      if (!/^[\d\s./-]+$/.test(typed.trim())) return null;
      const [first = "", second = "", third, ...more] = typed.match(/\d+/g) ?? [];
      if (more.length > 0) return null;
      // Four figures first are a year in any language.
      const isIso = first.length === 4;
      const [dayAt, monthAt] = [order.indexOf("day"), order.indexOf("month")];
      const given = [first, second, third ?? String(today.getFullYear())];
      const [day = "", month = "", year = ""] = isIso
        ? [third ?? "", second, first]
        : [given[dayAt], given[monthAt], given[order.indexOf("year")]];
      const whole = year.length === 2 ? `20${year}` : year;
      const date = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
      return isDate(date) ? date : null;
    },
    pattern: (letters) => parts.map(({ type, value }) => (isPart(type) ? letters[type] : value)).join(""),
  };
}

function isPart(type: string): type is Part {
  return type === "day" || type === "month" || type === "year";
}

/** Whether there is such a day: no 30 February. */
function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
