import { type Layout, overlap, type Segment } from "../text/layout.ts";
import { currencyIn } from "./amounts.ts";
import type { LabelHit } from "./find-labels.ts";

/** A value's place: a stretch of a segment. */
export interface Place {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

export interface Announcement {
  readonly hit: LabelHit;
  /** 0–1: how surely the label belongs to the value, by position alone. */
  readonly strength: number;
  readonly by: "inline" | "left" | "above";
}

/** Labels by row, with what stands between them, so that each value finds the labels that may announce it. */
export class Announcements {
  readonly #byRow: ReadonlyMap<number, readonly LabelHit[]>;
  readonly #layout: Layout;

  constructor(layout: Layout, hits: readonly LabelHit[]) {
    this.#layout = layout;
    this.#byRow = Map.groupBy(hits, (hit) => hit.segment.row);
  }

  /** Labels that may announce a value, nearest first within each direction. */
  of(place: Place): Announcement[] {
    return [...this.#inline(place), ...this.#left(place), ...this.#above(place)];
  }

  #inline({ segment, start }: Place): Announcement[] {
    const before = (this.#byRow.get(segment.row) ?? []).filter(
      (hit) => hit.segment === segment && hit.end <= start && (hit.start === 0 || !isPreposition(hit)),
    );
    const nearest = before.at(-1);
    if (nearest === undefined) return [];
    const announcements = [announceInline(nearest, segment.text.slice(nearest.end, start))];
    // `Rechnung Nr. 5 vom 3.1.`: the one before counts less, since it has had its value.
    const second = before.at(-2);
    if (second !== undefined) {
      const between = segment.text.slice(second.end, start);
      const glued = !/\d/.test(between) && nearest.start - second.end < 4;
      announcements.push({ hit: second, strength: glued ? 0.8 : 0.35, by: "inline" });
    }
    return announcements.filter(({ strength }) => strength > 0.1);
  }

  #left({ segment, start, end }: Place): Announcement[] {
    const row = this.#layout.rows[segment.row];
    const hits = this.#byRow.get(segment.row);
    if (row === undefined || hits === undefined) return [];
    const index = row.segments.indexOf(segment);
    const found: Announcement[] = [];
    // `Anzahlung vom 15.09.2023` announces a sum; its date is no value of that kind.
    const isDate = aDate.test(segment.text.slice(start, end));
    // What a label has to reach across: other values, or words of another meaning.
    let strength = lead(segment.text.slice(0, start));
    for (let at = index - 1; at >= 0 && strength > 0.15; at -= 1) {
      const left = row.segments[at];
      if (left === undefined) break;
      const inside = hits.filter((hit) => hit.segment === left);
      const last = mainLabel(left.text, inside);
      if (last !== undefined) {
        const behind = withoutRate(left.text.slice(last.end));
        const tail = isDate ? behind : behind.replace(aDate, "");
        found.push({ hit: last, strength: strength * (carriesValue(tail) ? 0.4 : tail.length > 25 ? 0.6 : 0.95), by: "left" });
        const other = inside.findLast((hit) => hit !== last);
        if (other !== undefined) found.push({ hit: other, strength: strength * 0.45, by: "left" });
        // A label further left would have to reach across this one.
        strength *= 0.3;
      } else {
        strength *= carriesValue(left.text)
          ? 0.6
          : /^[:;.|€$£%-]*$/.test(left.text) || /^(?:[A-Z]{3}|RM)$/.test(left.text)
            ? 1
            : 0.7;
      }
    }
    return found;
  }

  /** Headings of neighbouring columns that touch are one cell: as many labels as cells below them are theirs in their order. */
  #headingOf(cell: Segment, heading: Segment, inside: readonly LabelHit[]): LabelHit | null {
    if (inside.length < 2) return null;
    const below = (this.#layout.rows[cell.row]?.segments ?? []).filter((each) => overlap(each, heading) > 0.5);
    return below.length === inside.length ? (inside[below.indexOf(cell)] ?? null) : null;
  }

  #above({ segment, start, end }: Place): Announcement[] {
    const words = segment.text.slice(0, start).match(/\p{L}{3,}/gu) ?? [];
    if (words.some((word) => currencyIn(word) === null)) return [];
    const value = extent(segment, start, end);
    const found: Announcement[] = [];
    let strength = 0.85;
    for (let index = segment.row - 1; index >= 0 && strength > 0.15; index -= 1) {
      const row = this.#layout.rows[index];
      if (row === undefined || row.page !== segment.page) break;
      const distance = (segment.y - row.y) / Math.max(4, segment.height);
      if (distance > 40) break;
      const column = bestAligned(
        row.segments.filter((other) => aligned(other, value)),
        value,
      );
      if (column.length === 0) continue;
      for (const other of column) {
        const inside = (this.#byRow.get(index) ?? []).filter((hit) => hit.segment === other);
        const own = this.#headingOf(segment, other, inside);
        if (own !== null) found.push({ hit: own, strength: strength * (distance < 2.6 ? 1 : 0.85), by: "above" });
        for (const hit of own === null ? inside : []) {
          const tail = other.text.slice(hit.end);
          const head = other.text.slice(0, hit.start);
          if (carriesValue(withoutRate(tail)) || head.length > 20 || tail.length > 14) continue;
          // A heading stands right above; across a table's rows it still speaks, but less surely.
          const far = distance < 2.6 ? 1 : distance < 6 ? 0.85 : distance < 15 ? 0.7 : 0.55;
          found.push({ hit, strength: strength * far, by: "above" });
        }
      }
      const text = column.map((other) => other.text).join(" ");
      // Below another value of the same column the heading goes on; below words it has ended.
      strength *= carriesValue(text) ? 0.92 : found.length > 0 ? 0.45 : 0.75;
    }
    return found;
  }
}

/** `à`, `an`, `to` head an address; within a line they are words. */
function isPreposition({ start, end, roles }: LabelHit): boolean {
  return end - start <= 3 && [...roles].every((role) => role === "buyer" || role === "seller" || role === "shipTo");
}

/** Of several labels in a cell the first (`Sub total before discount`), unless it has had a value of its own there. */
function mainLabel(text: string, hits: readonly LabelHit[]): LabelHit | undefined {
  const [first] = hits;
  const last = hits.at(-1);
  if (first === undefined || last === undefined || first.start > 3) return last;
  return /[\d:]/.test(text.slice(first.end, last.start)) ? last : first;
}

function announceInline(hit: LabelHit, text: string): Announcement {
  const between = withoutRate(text);
  const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const strength = words === 0 ? 1 : words === 1 ? 0.85 : words <= 3 ? 0.6 : words <= 7 ? 0.35 : 0.1;
  return { hit, strength: /\d/.test(between) ? strength * 0.6 : strength, by: "inline" };
}

/** How much a label left of the cell still means when the cell begins with other words. */
function lead(text: string): number {
  const words = text.match(/\p{L}{2,}/gu)?.filter((word) => currencyIn(word) === null).length ?? 0;
  return words === 0 ? 1 : words === 1 ? 0.6 : 0.3;
}

const carriesValue = (text: string) => /\d/.test(text);

const aDate = /\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\.?\s?\p{L}{3,10}\.?\s?\d{4}/u;

/** `VAT 20 %` is a label; its number is no value. */
const withoutRate = (text: string) => text.replace(/\d{1,2}(?:[.,]\d{1,2})?\s?%/, "");

function aligned(a: { x: number; width: number }, b: { x: number; width: number }): boolean {
  return overlap(a, b) > 0.35 || Math.abs(a.x - b.x) < 6 || Math.abs(a.x + a.width - b.x - b.width) < 6;
}

/** Where a value stands on the page; a currency beside it belongs to it, since columns are set with it. */
function extent(segment: Segment, start: number, end: number): { x: number; width: number } {
  const perCharacter = segment.width / Math.max(1, segment.text.length);
  const ends = isCurrency(segment.text.slice(end)) ? segment.text.length : end;
  const starts = isCurrency(segment.text.slice(0, start)) ? 0 : start;
  return { x: segment.x + starts * perCharacter, width: Math.max(1, (ends - starts) * perCharacter) };
}

const isCurrency = (text: string) => text.length < 6 && currencyIn(text) !== null;

/** Points that two edges may be apart and still be one edge. */
const sameEdge = 4;

/** Wide headings reach over their neighbours' columns: of several above a value those that share an edge or the middle with it. */
function bestAligned(segments: readonly Segment[], value: { x: number; width: number }): readonly Segment[] {
  if (segments.length < 2) return segments;
  const distances = segments.map(({ x, width }) =>
    Math.min(
      Math.abs(x - value.x),
      Math.abs(x + width - value.x - value.width),
      Math.abs(x + width / 2 - value.x - value.width / 2),
    ),
  );
  const least = Math.min(...distances);
  return segments.filter((_, index) => (distances[index] ?? 0) <= least + sameEdge);
}
