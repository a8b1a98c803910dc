/**
 * Where the checked figures and names of an answer stand in its text. They are marked before the Markdown is read – a claim may lie
 * inside a cell or a bold word – with characters of Unicode's private use, which no text that we show has.
 *
 * @module
 */
import type { VerifiedClaim } from "@omni/ai-tools/contract";

const opening = 0xe000;
const closing = 0xe001;
/** Behind an opening: which claim it is. */
const firstIndex = 0xe100;
const lastIndex = 0xf8ff;
const marks = /[\uE000-\uF8FF]/;

/** `text` with its claims marked; `at` is where it begins in the answer, in UTF-16 units, as claims count. */
export function markClaims(text: string, at: number, claims: readonly VerifiedClaim[]): string {
  if (marks.test(text)) return text;
  let marked = "";
  let from = 0;
  for (const [index, claim] of claims.entries()) {
    const start = claim.start - at;
    const end = claim.end - at;
    if (start < from || end > text.length || firstIndex + index > lastIndex) continue;
    marked += `${text.slice(from, start)}${String.fromCharCode(opening, firstIndex + index)}${text.slice(start, end)}${String.fromCharCode(closing)}`;
    from = end;
  }
  return marked + text.slice(from);
}

/** A piece of a line: plain, or of the claim with that index. */
export interface Piece {
  readonly text: string;
  readonly claim: number | null;
}

/** A line of marked text in its pieces. One whose mark ends in another line, or began in one, is plain or marked as far as it goes. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(?=\uE000)|\uE001/)
    .map((piece) =>
      piece.charCodeAt(0) === opening
        ? { text: piece.slice(2), claim: piece.charCodeAt(1) - firstIndex }
        : { text: piece, claim: null },
    )
    .filter((piece) => piece.text !== "");
}

/** Marked text as it was. */
export function withoutMarks(text: string): string {
  return text.replace(/\uE000[\s\S]|\uE001/g, "");
}
