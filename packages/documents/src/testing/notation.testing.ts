import type { DateForm, NumberForm } from "./countries.testing.ts";

const marks: Readonly<Record<NumberForm, readonly [group: string, decimal: string]>> = {
  ",": [",", "."],
  ".": [".", ","],
  " ": [" ", ","],
  "\u00a0": ["\u00a0", ","],
  "'": ["'", "."],
  "’": ["’", "."],
  "none,": ["", ","],
  "none.": ["", "."],
};

/** Hundredths as a country writes them. */
export function writeAmount(cents: bigint, form: NumberForm): string {
  const [group, decimal] = marks[form];
  const size = cents < 0n ? -cents : cents;
  const whole = (size / 100n).toString().replace(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0n ? "-" : ""}${whole}${decimal}${(size % 100n).toString().padStart(2, "0")}`;
}

/** `1234.50`, as extraction gives it back. */
export function plainAmount(cents: bigint): string {
  return writeAmount(cents, "none.");
}

/** A day (`YYYY-MM-DD`) as a country writes it. */
export function writeDate(iso: string, form: DateForm, months: readonly string[], language: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const short = { day: String(Number(day)), month: String(Number(month)), year: year.slice(2) };
  const name = months[Number(month) - 1] ?? "";
  switch (form) {
    case "dd.mm.yyyy":
      return `${day}.${month}.${year}`;
    case "dd.mm.yyyy.":
      return `${day}.${month}.${year}.`;
    case "d.m.y":
      return `${short.day}.${short.month}.${short.year}`;
    case "dd. mm. yyyy":
      return `${short.day}. ${short.month}. ${year}`;
    case "dd/mm/yyyy":
      return `${day}/${month}/${year}`;
    case "d/m/yy":
      return `${short.day}/${short.month}/${short.year}`;
    case "dd-mm-yyyy":
      return `${day}-${month}-${year}`;
    case "iso":
      return iso;
    case "mdy":
      return `${month}/${day}/${year}`;
    case "name day":
      return `${name} ${short.day}, ${year}`;
    case "day name":
      if (language === "es") return `${short.day} de ${name} de ${year}`;
      if (language === "hr") return `${short.day}. ${name} ${year}.`;
      if (["de", "sl"].includes(language)) return `${short.day}. ${name} ${year}`;
      return `${short.day} ${name} ${year}`;
  }
}

/** `addDays("2024-01-30", 3)` is `2024-02-02`. */
export function addDays(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
