import Big from "big.js";
import type { Line } from "../document.ts";
import { type Layout, overlap, type Row, type Segment } from "../text/layout.ts";
import { decimalText, type NumberToken } from "./amounts.ts";
import type { Place } from "./announce.ts";
import type { LabelHit } from "./find-labels.ts";
import type { Role } from "./language-packs.ts";

type ColumnRole =
  | "position"
  | "article"
  | "description"
  | "quantity"
  | "unit"
  | "unitPrice"
  | "taxRate"
  | "taxAmount"
  | "discount"
  | "amount";

interface Column {
  readonly role: ColumnRole;
  readonly x: number;
  readonly width: number;
}

export interface FoundLine {
  readonly line: Line;
  readonly at: Place;
  /** Quantity × price gives the amount, so that all three are certain. */
  readonly proven: boolean;
}

const columnRoles: Readonly<Partial<Record<Role, ColumnRole>>> = {
  position: "position",
  article: "article",
  description: "description",
  quantity: "quantity",
  unit: "unit",
  unitPrice: "unitPrice",
  lineAmount: "amount",
  taxRate: "taxRate",
  taxAmountColumn: "taxAmount",
  discountColumn: "discount",
};
const endRoles: ReadonlySet<Role> = new Set(["linesTotal", "net", "tax", "gross", "amountDue", "grossWeak"]);

/** Line items: a heading of columns, and the rows below it whose numbers stand in those columns, until the totals begin. */
export function findLines(layout: Layout, labels: readonly LabelHit[], numbers: readonly NumberToken[]): FoundLine[] {
  const byRow = Map.groupBy(labels, (hit) => hit.segment.row);
  const numbersByRow = Map.groupBy(numbers, (number) => number.segment.row);
  const headings = layout.rows.map((row) => headingAt(row, layout, byRow));
  const best = headings.reduce<Heading | null>(
    (chosen, heading) => (heading !== null && heading.score > (chosen?.score ?? 3.4) ? heading : chosen),
    null,
  );
  if (best === null) return [];
  const lines: FoundLine[] = [];
  let columns = best.columns;
  for (let index = best.lastRow + 1; index < layout.rows.length; index += 1) {
    const row = layout.rows[index];
    if (row === undefined) break;
    const again = headings[index];
    if (again !== null && again !== undefined && again.score >= best.score * 0.8) {
      columns = again.columns;
      index = again.lastRow;
      continue;
    }
    const hits = byRow.get(index) ?? [];
    const ending = hits.find((hit) => [...hit.roles].some((role) => endRoles.has(role)) && hit.start < 12);
    const item = itemFrom(row, columns, numbersByRow.get(index) ?? []);
    const bare = ending !== undefined && ending.end >= ending.segment.text.replace(/[\s:.]+$/, "").length && ending.start === 0;
    const first = bare && ending.segment === row.segments.find((segment) => /\p{L}{2}/u.test(segment.text));
    if (ending !== undefined && (first || !isCertain(item))) {
      if (lines.length > 0 && (numbersByRow.get(index) ?? []).length > 0) break;
      continue;
    }
    if (item !== null) lines.push(item);
    else continueDescription(lines, row, columns, layout);
  }
  return lines;
}

interface Heading {
  readonly columns: readonly Column[];
  readonly lastRow: number;
  readonly score: number;
}

/** The columns that begin at a row; headings of two or three lines are one. */
function headingAt(row: Row, layout: Layout, byRow: ReadonlyMap<number, readonly LabelHit[]>): Heading | null {
  const columns: Column[] = [];
  let lastRow = row.index;
  let bottom = row.y + row.height;
  for (let index = row.index; index < row.index + 4; index += 1) {
    const next = layout.rows[index];
    if (next === undefined || next.page !== row.page || next.y - bottom > 1.2 * next.height) break;
    const hits = (byRow.get(index) ?? []).filter((hit) => [...hit.roles].some((role) => columnRoles[role] !== undefined));
    if (index > row.index && (hits.length === 0 || next.segments.some((segment) => /\d[.,]\d{2}/.test(segment.text)))) break;
    if (index === row.index && (hits.length < 2 || next.segments.some((segment) => /\d[.,]\d{2}(?!\d)/.test(segment.text))))
      return null;
    for (const hit of hits) {
      const place = placeOf(hit);
      const covered = columns.findIndex((column) => overlap(column, place) > 0.5);
      const roles = [...hit.roles].flatMap((role) => columnRoles[role] ?? []);
      const role = roles.length === 1 ? roles[0] : resolve(roles, place, layout);
      if (role === undefined) continue;
      if (covered === -1) columns.push({ role, ...place });
    }
    lastRow = index;
    bottom = next.y + next.height;
  }
  const amount = columns.some((column) => column.role === "amount") ? null : sumsColumn(byRow.get(row.index) ?? [], columns);
  if (amount !== null) columns.push(amount);
  const ordered = settle(columns.sort((a, b) => a.x - b.x));
  const roles = new Set(ordered.map((column) => column.role));
  if (!roles.has("amount") && !roles.has("unitPrice")) return null;
  if (!roles.has("description") && !roles.has("article") && !roles.has("quantity")) return null;
  const score =
    roles.size + (roles.has("amount") ? 1 : 0) + (roles.has("quantity") ? 0.8 : 0) + (roles.has("description") ? 0.5 : 0);
  return { columns: ordered, lastRow, score };
}

const sums: readonly Role[] = ["net", "gross", "linesTotal"];

/** `Net` or `Total EUR` at the right end of a heading is the lines' amount, whatever it would be below them. */
function sumsColumn(hits: readonly LabelHit[], columns: readonly Column[]): Column | null {
  const right = Math.max(0, ...columns.map((column) => column.x + column.width));
  const hit = hits.findLast(({ roles }) => sums.some((role) => roles.has(role)));
  const place = hit === undefined ? null : placeOf(hit);
  return place === null || place.x < right ? null : { role: "amount", ...place };
}

/** `Artikel` may head the number or the name, `Nr` the position: the place in the row decides, roughly. */
function resolve(roles: readonly ColumnRole[], place: { x: number; width: number }, layout: Layout): ColumnRole | undefined {
  const width = layout.pages[0]?.width ?? 600;
  const right = (place.x + place.width) / width;
  const order: readonly ColumnRole[] =
    right > 0.8
      ? ["amount", "taxRate", "unitPrice", "discount", "taxAmount", "quantity", "unit", "description", "article", "position"]
      : right > 0.4
        ? ["unitPrice", "quantity", "unit", "taxRate", "amount", "discount", "taxAmount", "description", "article", "position"]
        : ["position", "description", "quantity", "article", "unit", "unitPrice", "taxRate", "amount", "discount", "taxAmount"];
  return order.find((role) => roles.includes(role));
}

/** One column of each kind: of several amounts the last is the line's, those before it are prices. */
function settle(columns: readonly Column[]): Column[] {
  const amounts = columns.filter((column) => column.role === "amount");
  const last = amounts.at(-1);
  const hasPrice = columns.some((column) => column.role === "unitPrice");
  const result: Column[] = [];
  for (const column of columns) {
    let { role } = column;
    if (role === "amount" && column !== last) role = hasPrice ? "taxAmount" : "unitPrice";
    if (role === "article" && !columns.some((other) => other.role === "description")) role = "description";
    if (role !== "taxAmount" && result.some((other) => other.role === role)) continue;
    result.push({ ...column, role });
  }
  return result;
}

function placeOf({ segment, start, end }: LabelHit): { x: number; width: number } {
  const perCharacter = segment.width / Math.max(1, segment.text.length);
  return { x: segment.x + start * perCharacter, width: Math.max(1, (end - start) * perCharacter) };
}

function columnOf(place: { x: number; right: number }, columns: readonly Column[], numeric: boolean): Column | null {
  let best: { column: Column; distance: number } | null = null;
  for (const column of columns) {
    if (numeric && (column.role === "description" || column.role === "article" || column.role === "unit")) continue;
    const right = column.x + column.width;
    const inside = Math.min(right, place.right) - Math.max(column.x, place.x) > 0;
    const distance = inside
      ? Math.min(Math.abs(right - place.right), Math.abs(column.x - place.x)) * 0.5
      : Math.min(
          Math.abs(right - place.right),
          Math.abs(column.x - place.x),
          Math.abs(column.x - place.right),
          Math.abs(place.x - right),
        );
    if (best === null || distance < best.distance) best = { column, distance };
  }
  return best !== null && best.distance < 45 ? best.column : null;
}

function itemFrom(row: Row, columns: readonly Column[], numbers: readonly NumberToken[]): FoundLine | null {
  const cells = new Map<ColumnRole, NumberToken>();
  for (const number of numbers) {
    if (number.percent) {
      if (!cells.has("taxRate") && columns.some((column) => column.role === "taxRate" || column.role === "discount")) {
        const column = columnOf(number, columns, true);
        if (column?.role === "taxRate" || column?.role === "discount") cells.set(column.role, number);
      }
      continue;
    }
    // A number within a text is a part of the description.
    const rest = number.segment.text.slice(0, number.start) + number.segment.text.slice(number.end);
    const words = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (words > 2) continue;
    const column = columnOf(number, columns, true);
    if (column === null) continue;
    const before = cells.get(column.role);
    if (before === undefined || nearer(number, before, column)) cells.set(column.role, number);
  }
  const amount = cells.get("amount");
  const price = cells.get("unitPrice");
  const quantity = cells.get("quantity");
  const moneyLike = (token: NumberToken | undefined) => token !== undefined && (token.decimals >= 1 || token.currency !== null);
  if (amount === undefined && (price === undefined || quantity === undefined)) return null;
  if (!moneyLike(amount) && !moneyLike(price) && !(quantity !== undefined && amount !== undefined)) return null;
  // Where there is a column for quantities, charges and rows of the tax breakdown have none.
  if (quantity === undefined && columns.some((column) => column.role === "quantity")) return null;
  const anchor = amount ?? price;
  if (anchor === undefined) return null;
  const description = textIn(row, columns, "description");
  // A row of the tax breakdown below has figures in these columns too, but no words.
  if (amount === undefined && description === null) return null;
  const rate = cells.get("taxRate");
  const product = price === undefined || quantity === undefined ? null : quantity.value.times(price.value);
  const proven = product !== null && amount !== undefined && product.minus(amount.value).abs().lte("0.02");
  const unitWord =
    quantity === undefined ? null : /^\s*([\p{L}.]{1,8})\s*$/u.exec(quantity.segment.text.slice(quantity.end))?.[1];
  const line: Line = {
    id: positionIn(row, columns),
    description,
    quantity: quantity === undefined ? null : decimalText(quantity.value, quantity.decimals),
    unit: textIn(row, columns, "unit") ?? unitWord ?? null,
    unitPrice: price === undefined ? null : decimalText(price.value, price.decimals),
    netAmount: amount === undefined ? null : decimalText(amount.value, amount.decimals),
    taxRate: rate === undefined || rate.value.gt(35) ? null : decimalText(rate.value, rate.decimals),
    taxCategory: null,
  };
  return { line, at: { segment: anchor.segment, start: anchor.start, end: anchor.end }, proven };
}

function nearer(number: NumberToken, before: NumberToken, column: Column): boolean {
  const right = column.x + column.width;
  const distance = (token: NumberToken) => Math.min(Math.abs(token.right - right), Math.abs(token.x - column.x));
  return distance(number) < distance(before);
}

/** A row with a totals' word (`Ökosteuer`, `VAT`) is still an item when it has a quantity with a price or a position. */
function isCertain(item: FoundLine | null): boolean {
  return item !== null && item.line.quantity !== null && (item.line.unitPrice !== null || item.line.id !== null);
}

function positionIn(row: Row, columns: readonly Column[]): string | null {
  const column = columns.find((other) => other.role === "position");
  const first = row.segments[0];
  if (column === undefined || first === undefined) return null;
  return /^\d{1,4}$/.test(first.text.replace(/\.$/, "")) && Math.abs(first.x - column.x) < 30
    ? first.text.replace(/\.$/, "")
    : null;
}

function textIn(row: Row, columns: readonly Column[], role: ColumnRole): string | null {
  const column = columns.find((other) => other.role === role);
  if (column === undefined) return null;
  const next = columns.filter((other) => other.x > column.x).sort((a, b) => a.x - b.x)[0];
  const limit = next === undefined ? Number.POSITIVE_INFINITY : next.x;
  const previous = columns.filter((other) => other.x < column.x).sort((a, b) => b.x - a.x)[0];
  const from = previous === undefined ? Number.NEGATIVE_INFINITY : previous.x + Math.min(previous.width, 20);
  const texts = row.segments.filter((segment) => inColumn(segment, column, from, limit, role)).map((segment) => segment.text);
  const text = texts.join(" ").trim();
  return text === "" || (role === "unit" && !/^[\p{L}.²³/]{1,14}$/u.test(text)) ? null : text;
}

function inColumn(segment: Segment, column: Column, from: number, limit: number, role: ColumnRole): boolean {
  if (role === "description" && !/\p{L}/u.test(segment.text)) return false;
  const start = segment.x;
  return (
    start > from - 3 &&
    start < limit - 3 &&
    (role !== "unit" || overlap(segment, { x: column.x - 8, width: column.width + 16 }) > 0.3)
  );
}

function continueDescription(lines: FoundLine[], row: Row, columns: readonly Column[], layout: Layout): void {
  const last = lines.at(-1);
  const column = columns.find((other) => other.role === "description");
  if (last === undefined || column === undefined) return;
  const lastRow = layout.rows[last.at.segment.row];
  if (
    lastRow === undefined ||
    lastRow.page !== row.page ||
    row.index - lastRow.index > 3 ||
    row.y - lastRow.y > 3.5 * row.height
  )
    return;
  const text = row.segments
    .filter((segment) => Math.abs(segment.x - column.x) < 12)
    .map((segment) => segment.text)
    .join(" ");
  if (text === "" || text.length > 120) return;
  const description = last.line.description === null ? text : `${last.line.description} ${text}`;
  lines[lines.length - 1] = { ...last, line: { ...last.line, description } };
}

/** Sum of the lines' amounts; null when there are none. */
export function sumOfLines(lines: readonly FoundLine[]): Big | null {
  const amounts = lines.flatMap(({ line }) => (line.netAmount === null ? [] : [new Big(line.netAmount)]));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum.plus(amount), new Big(0));
}
