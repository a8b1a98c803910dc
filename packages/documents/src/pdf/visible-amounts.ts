import type { PageText, TextItem } from "../stages.ts";

/** A number as printed: digits with separators between them. */
const printed = /\d+(?:[.,'’\s\u00a0\u202f]\d+)*/g;

/**
 * Whether a page shows an amount in some country's notation: `1234.50` is shown by “1.234,50”, “1 234,5”, “1'234.50” or
 * “1,234.50 €”. The sign is not looked at; it may be a word.
 */
export function showsAmount(pages: readonly PageText[], amount: string): boolean {
  const wanted = normalise(amount.replace("-", ""));
  return pages.some(({ items }) => lines(items).some((line) => numbersIn(line).has(wanted)));
}

/** Whether pages show anything that looks like money: without it, a missing total means nothing. */
export function showsMoney(pages: readonly PageText[]): boolean {
  return pages.some(({ items }) => items.some(({ text }) => /\d[.,]\d{2}(?![.,]?\d)/.test(text)));
}

/** Trailing zeros of the fraction go: `1234.50` → `1234.5`. */
function normalise(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

/** All numbers of a line in every reading that its separators allow: the last one may be decimal or may group. */
function numbersIn(line: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of line.matchAll(printed)) {
    // Columns that touch look like one number with spaces; every stretch of its groups may be one.
    const groups = run.split(/\s/);
    for (let from = 0; from < groups.length; from += 1) {
      for (let to = from + 1; to <= Math.min(groups.length, from + 4); to += 1) {
        const number = groups.slice(from, to).join("");
        const last = number.search(/[.,](?=\d+$)/);
        found.add(normalise(number.replace(/\D/g, "")));
        if (last === -1) continue;
        found.add(normalise(`${number.slice(0, last).replace(/\D/g, "")}.${number.slice(last + 1)}`));
      }
    }
  }
  return found;
}

/** Items of one height as a text; what nearly touches is one word. */
function lines(items: readonly TextItem[]): string[] {
  const sorted = items.toSorted((a, b) => a.y + a.height - (b.y + b.height) || a.x - b.x);
  const result: TextItem[][] = [];
  for (const item of sorted) {
    const line = result.at(-1);
    const last = line?.at(-1);
    const together = last !== undefined && Math.abs(last.y + last.height - item.y - item.height) < Math.max(2, item.height / 3);
    if (line !== undefined && together) line.push(item);
    else result.push([item]);
  }
  return result.map((line) => {
    let text = "";
    let end = Number.NEGATIVE_INFINITY;
    for (const item of line.sort((a, b) => a.x - b.x)) {
      text += item.x - end < item.height * 0.15 ? item.text : ` ${item.text}`;
      end = item.x + item.width;
    }
    return text;
  });
}
