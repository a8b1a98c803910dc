import { asMoney, type Fields, type ToolOutput } from "../tools/tool-output.ts";
import { isDate, titleOf } from "./format.ts";

type ColumnKind = "title" | "reference" | "date" | "text" | "money";

const titles = ["number", "name", "title", "label"];
const ignored = /^(?:id|version|.+Id|teamId|createdAt|updatedAt)$/u;
const mostColumns = 5;
const mostOfKind: Readonly<Record<ColumnKind, number>> = { title: 2, reference: 2, date: 1, text: 5, money: 2 };
const order: readonly ColumnKind[] = ["title", "reference", "date", "text", "money"];

/**
 * The fields that tell most about rows, at most five: what they are called, whom they belong to, the date that matters, money.
 * Decided by the values, since the model knows no tool; the keys only break ties.
 */
export function chooseColumns(rows: readonly Fields[], totals: ToolOutput["totals"]): string[] {
  const keys = [...new Set(rows.slice(0, 5).flatMap(Object.keys))].filter((key) => !ignored.test(key));
  const summed = new Set(Object.keys(totals?.sums ?? {}));
  const ranked = keys
    .flatMap((key) => {
      const kind = kindOf(
        key,
        rows.map((row) => row[key]),
      );
      return kind === undefined ? [] : [{ key, kind, rank: rankOf(key, kind, summed) }];
    })
    .sort((one, other) => one.rank - other.rank);
  const chosen: typeof ranked = [];
  for (const column of ranked) {
    const ofKind = chosen.filter(({ kind }) => kind === column.kind).length;
    if (chosen.length < mostColumns && ofKind < mostOfKind[column.kind]) chosen.push(column);
  }
  return order.flatMap((kind) => chosen.filter((column) => column.kind === kind)).map(({ key }) => key);
}

export function isMoneyColumn(key: string, rows: readonly Fields[]): boolean {
  return (
    kindOf(
      key,
      rows.map((row) => row[key]),
    ) === "money"
  );
}

function kindOf(key: string, values: readonly unknown[]): ColumnKind | undefined {
  const [value] = values.filter((it) => it !== null && it !== undefined && it !== "");
  if (value === undefined || typeof value === "boolean") return undefined;
  if (asMoney(value)) return "money";
  if (isDate(value)) return "date";
  if (titles.includes(key)) return "title";
  if (typeof value === "object") return titleOf(value) === undefined ? undefined : "reference";
  if (typeof value === "string" && (value.length > 80 || /^\d{4}-\d{2}-\d{2}T/u.test(value))) return undefined;
  return "text";
}

function rankOf(key: string, kind: ColumnKind, summed: ReadonlySet<string>): number {
  const base = { title: 0, reference: 10, money: 20, date: 30, text: 40 }[kind];
  if (summed.has(key) || /^(?:balance|due|close|status)/u.test(key)) return base;
  return base + (/gross|amount|total|issue|date|state|email|country|industry/iu.test(key) ? 1 : 2);
}
