import { composeDate, type DateOrder, dateParts } from "../date-text.ts";

export interface ChosenOrder {
  readonly order: DateOrder;
  /** Whether the cells prove the order; otherwise it is the likelier one. */
  readonly certain: boolean;
}

/**
 * The order of day, month and year of a column. A day over 12 proves it. Failing that, statements run through time: the order
 * under which the days go one way and lie close together is taken. Failing that, a point or dash means day first, and a
 * slash does too unless `monthFirst` (United States dollars).
 */
export function chooseOrder(cells: readonly string[], hints: { readonly monthFirst: boolean }): ChosenOrder {
  const parts = cells.map(dateParts).filter((part) => part !== null);
  const readings = (order: DateOrder) => parts.map((part) => composeDate(part, order)).filter((day) => day !== null);
  const counts = { YMD: readings("YMD").length, DMY: readings("DMY").length, MDY: readings("MDY").length };
  const yearFirst = parts.filter((part) => part.numbers[0].length === 4).length;
  if (yearFirst > parts.length / 2) return { order: "YMD", certain: true };
  const best = Math.max(counts.DMY, counts.MDY);
  if (counts.YMD > best * 1.2 && best < parts.length) return { order: "YMD", certain: best === 0 };
  // Nobody writes the month first and points after it: a day that is none under this order is a slip.
  if (counts.DMY > 0.5 * parts.length && cells.filter((cell) => dotted.test(cell)).length > cells.length / 2) {
    return { order: "DMY", certain: true };
  }
  if (counts.DMY !== counts.MDY) {
    const order = counts.DMY > counts.MDY ? "DMY" : "MDY";
    return { order, certain: counts[order] === parts.length || counts[order] > 3 * Math.min(counts.DMY, counts.MDY) };
  }
  if (parts.every((part) => part.named !== null || part.numbers[0] === part.numbers[1])) return { order: "DMY", certain: true };

  const dayFirst = disorder(readings("DMY"));
  const monthFirst = disorder(readings("MDY"));
  if (dayFirst.turns !== monthFirst.turns)
    return { order: dayFirst.turns < monthFirst.turns ? "DMY" : "MDY", certain: parts.length > 4 };
  if (Math.max(dayFirst.span, monthFirst.span) > 3 * Math.min(dayFirst.span, monthFirst.span) + 20) {
    return { order: dayFirst.span < monthFirst.span ? "DMY" : "MDY", certain: false };
  }
  return { order: hints.monthFirst && cells.some((cell) => cell.includes("/")) ? "MDY" : "DMY", certain: false };
}

const dotted = /\d\.\s?\d/;

/** How often the days turn round, and over how many days they spread. */
function disorder(days: readonly string[]): { turns: number; span: number } {
  let turns = 0;
  let direction = 0;
  for (const [index, day] of days.entries()) {
    const previous = days[index - 1];
    if (previous === undefined || previous === day) continue;
    const step = day > previous ? 1 : -1;
    if (direction !== 0 && step !== direction) turns += 1;
    direction = step;
  }
  const sorted = [...days].sort();
  const first = sorted[0] ?? "";
  const span = first === "" ? 0 : (Date.parse(sorted.at(-1) ?? first) - Date.parse(first)) / 86_400_000;
  return { turns, span };
}
