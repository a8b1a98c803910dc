import type { Evidence } from "../document.ts";
import type { Layout, Segment } from "../text/layout.ts";
import { asGiven } from "../text/straighten.ts";
import type { Place } from "./announce.ts";

/** One possible value of a field. Scores compare candidates of one field; `calibration.ts` turns them into probabilities. */
export interface Candidate<T> {
  readonly value: T;
  readonly score: number;
  readonly at: Place | null;
}

export function rank<T>(candidates: readonly Candidate<T>[]): Candidate<T>[] {
  return candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

export function inEvidence({ segment, start, end }: Place): Place {
  return { segment, start, end };
}

export function wholeSegment(segment: Segment): Place {
  return { segment, start: 0, end: segment.text.length };
}

/** Where a value stands, for the person who checks it; `size` leads back to the page's own points. */
export function evidenceOf(
  { segment, start, end }: Place,
  { from, pages }: Pick<Layout, "from" | "pages">,
  size = 1,
): Evidence {
  const perCharacter = segment.width / Math.max(1, segment.text.length);
  const straight = {
    x: segment.x + start * perCharacter,
    y: segment.y,
    width: Math.max(1, (end - start) * perCharacter),
    height: segment.height,
  };
  const page = pages.find((each) => each.page === segment.page);
  const { x, y, width, height } = page === undefined ? straight : asGiven(straight, page);
  return {
    from,
    page: segment.page,
    box: { x: round(x * size), y: round(y * size), width: round(width * size), height: round(height * size) },
    text: segment.text.slice(start, end),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
