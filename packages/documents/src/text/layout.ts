import type { PageText, TextItem } from "../stages.ts";
import { straighten } from "./straighten.ts";

/** Words of one line that stand together: a cell of a table, a line of an address. */
export interface Segment {
  readonly page: number;
  /** Index of its row in `Layout.rows`. */
  readonly row: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly confidence: number;
}

export interface Row {
  readonly page: number;
  readonly index: number;
  readonly y: number;
  readonly height: number;
  /** From left to right. */
  readonly segments: readonly Segment[];
}

export interface Layout {
  readonly from: "text" | "ocr";
  readonly pages: readonly Pick<PageText, "page" | "width" | "height" | "skew">[];
  /** All pages' rows, from top to bottom. */
  readonly rows: readonly Row[];
}

/** Gaps wider than this, in line heights, part two cells. Boxes of OCR are tighter than a font's size, so gaps look wider. */
const cellGap = { text: 0.85, ocr: 1.6 } as const;
/** Narrower gaps do not even part two words. */
const wordGap = { text: 0.12, ocr: 0 } as const;

/** Rows and cells from bare runs of text: what stands beside what, and what stands below. Places are straightened. */
export function layOut(pages: readonly PageText[]): Layout {
  const rows: Row[] = [];
  for (const page of pages) {
    for (const items of rowsOf(straighten(page), page.from)) {
      const index = rows.length;
      const height = median(items.map((item) => item.height));
      const segments = segmentsOf(items, page.page, index, page.from, height);
      if (segments.length > 0)
        rows.push({ page: page.page, index, y: Math.min(...items.map((item) => item.y)), height, segments });
    }
  }
  return {
    from: pages.some((page) => page.from === "ocr") ? "ocr" : "text",
    pages: pages.map(({ page, width, height, skew = 0 }) => ({ page, width, height, skew })),
    rows,
  };
}

/** OCR makes letters and signs of bullets. */
const separator = {
  text: /^\s*[|•●·∙*◦■‧]\s*$/u,
  ocr: /^(?:[|•●·∙*◦■‧]|[e°o«»®©¢#&*]{1,2})$/u,
} as const;

/** How far from a row's middle a word's middle may be, in heights: boxes of OCR end where the ink does, with or without tails. */
const sameRow = { text: 0.45, ocr: 0.6 } as const;
/** Cells of one row are not always set at one height; what stands beside all words of a row may be this far off. */
const besideRow = { text: 0.6, ocr: 0.85 } as const;

interface OpenRow {
  readonly items: TextItem[];
  middle: number;
  height: number;
}

function rowsOf(items: readonly TextItem[], from: "text" | "ocr"): TextItem[][] {
  const sorted = items.filter((item) => item.text.trim() !== "").sort((a, b) => middle(a) - middle(b) || a.x - b.x);
  const rows: OpenRow[] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const near = row !== undefined && Math.abs(middle(item) - row.middle) < sameRow[from] * Math.min(row.height, item.height);
    if (row === undefined || !near) {
      rows.push({ items: [item], middle: middle(item), height: item.height });
    } else {
      row.items.push(item);
      row.middle += (middle(item) - row.middle) / row.items.length;
    }
  }
  return joinBeside(rows, besideRow[from]).map((row) => row.items.sort((a, b) => a.x - b.x));
}

/** Joins neighbouring rows that stand beside each other, the nearest first. */
function joinBeside(rows: readonly OpenRow[], most: number): OpenRow[] {
  const distance = (above: OpenRow | undefined, below: OpenRow | undefined): number => {
    if (above === undefined || below === undefined) return Number.POSITIVE_INFINITY;
    const apart = (below.middle - above.middle) / Math.min(above.height, below.height);
    return apart < most && areBeside(above.items, below.items) ? apart : Number.POSITIVE_INFINITY;
  };
  const joined: OpenRow[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const [row, next] = [rows[index], rows[index + 1]];
    if (row === undefined) break;
    const toNext = distance(row, next);
    if (next !== undefined && toNext < most && toNext <= distance(next, rows[index + 2])) {
      joined.push({ ...row, items: [...row.items, ...next.items] });
      index += 1;
    } else {
      joined.push(row);
    }
  }
  return joined;
}

/** No word of one above or below a word of the other. */
function areBeside(above: readonly TextItem[], below: readonly TextItem[]): boolean {
  return above.every((item) => below.every(({ x, width }) => item.x >= x + width || x >= item.x + item.width));
}

function segmentsOf(items: readonly TextItem[], page: number, row: number, from: "text" | "ocr", height: number): Segment[] {
  const segments: Segment[] = [];
  let group: TextItem[] = [];
  const flush = () => {
    const segment = segmentFrom(group, page, row, from);
    if (segment !== null) segments.push(segment);
    group = [];
  };
  for (const item of items.flatMap(splitAtWideSpaces)) {
    const last = group.at(-1);
    const size = from === "ocr" ? height : Math.min(item.height, last?.height ?? item.height);
    // Bullets and bars between the parts of one line stand wide apart.
    const mark = separator[from];
    const wide = last !== undefined && (mark.test(item.text) || mark.test(last.text)) ? 3 : 1;
    if (last !== undefined && item.x - (last.x + last.width) > cellGap[from] * size * wide) flush();
    group.push(item);
  }
  flush();
  return segments;
}

/** Some programs draw a whole table row as one run, with spaces between the cells. */
function splitAtWideSpaces(item: TextItem): TextItem[] {
  if (!/\S\s{3,}\S/.test(item.text)) return [item];
  const perCharacter = item.width / item.text.length;
  return [...item.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((match) => ({
    ...item,
    text: match[0],
    x: item.x + match.index * perCharacter,
    width: match[0].length * perCharacter,
  }));
}

function segmentFrom(items: readonly TextItem[], page: number, row: number, from: "text" | "ocr"): Segment | null {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  let heaviest = 0;
  for (const item of items) {
    const gap = item.x - end;
    if (text !== "" && gap > wordGap[from] * item.height && !/\s$/.test(text) && !/^\s/.test(item.text)) text += " ";
    text += item.text;
    end = item.x + item.width;
    heaviest = Math.max(heaviest, item.height);
  }
  text = joinSpaced(text.replace(/\s+/g, " ").trim());
  const first = items[0];
  if (first === undefined || text === "") return null;
  const x = Math.min(...items.map((item) => item.x));
  return {
    page,
    row,
    text,
    x,
    y: Math.min(...items.map((item) => item.y)),
    width: Math.max(...items.map((item) => item.x + item.width)) - x,
    height: heaviest,
    confidence: items.reduce((sum, item) => sum + item.confidence, 0) / items.length,
  };
}

/** `R E C H N U N G` is one word set wide. */
function joinSpaced(text: string): string {
  const words = text.split(" ");
  const single = words.filter((word) => word.length === 1 && /\p{L}/u.test(word)).length;
  return single >= 4 && single === words.length ? words.join("") : text;
}

const middle = (item: TextItem) => item.y + item.height / 2;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How much of the narrower of two spans lies over the other, 0–1. */
export function overlap(a: { x: number; width: number }, b: { x: number; width: number }): number {
  const shared = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return shared <= 0 ? 0 : shared / Math.max(1, Math.min(a.width, b.width));
}
