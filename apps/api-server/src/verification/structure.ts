/** A stretch of text that is read by itself. Offsets into the whole. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Line extends Stretch {
  readonly kind: "heading" | "bullet" | "text";
  /** Columns that a bullet stands in. */
  readonly indent: number;
}

export interface Table extends Stretch {
  readonly kind: "table";
  readonly header: readonly Stretch[];
  readonly rows: readonly (readonly Stretch[])[];
}

export type Block = Line | Table | { readonly kind: "blank"; readonly start: number; readonly end: number };

/** The lines of a Markdown text, its tables put together. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const lines: Stretch[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const content = text.slice(line.start, line.end);
    const below = lines[at + 1];
    if (
      content.includes("|") &&
      below !== undefined &&
      /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u.test(text.slice(below.start, below.end))
    ) {
      const rows: Stretch[][] = [];
      let last = at + 2;
      for (; last < lines.length; last++) {
        const row = lines[last];
        if (row === undefined || !text.slice(row.start, row.end).includes("|")) break;
        rows.push(cellsOf(text, row));
      }
      blocks.push({
        kind: "table",
        start: line.start,
        end: lines[last - 1]?.end ?? line.end,
        header: cellsOf(text, line),
        rows,
      });
      at = last - 1;
      continue;
    }
    if (content.trim() === "") blocks.push({ kind: "blank", ...line });
    else if (/^\s{0,3}#{1,6}\s/u.test(content)) blocks.push({ kind: "heading", indent: 0, ...line });
    else {
      const bullet = /^([\s>]*)(?:[-*•–]|\d{1,3}[.)])\s+/u.exec(content);
      blocks.push({ kind: bullet === null ? "text" : "bullet", indent: bullet?.[1]?.length ?? 0, ...line });
    }
  }
  return blocks;
}

function cellsOf(text: string, { start, end }: Stretch): Stretch[] {
  const cells: Stretch[] = [];
  const content = text.slice(start, end);
  let from = content.trimStart().startsWith("|") ? content.indexOf("|") + 1 : 0;
  for (let at = from; at <= content.length; at++) {
    if (at < content.length && (content[at] !== "|" || content[at - 1] === "\\")) continue;
    if (at === content.length && content.slice(from).trim() === "") break;
    cells.push({ start: start + from, end: start + at });
    from = at + 1;
  }
  return cells;
}

/** Sentences of a line; `isInside` says that an offset belongs to a claim and ends nothing. */
export function sentencesOf(text: string, { start, end }: Stretch, isInside: (at: number) => boolean): Stretch[] {
  return split(text, { start, end }, /[.!?…]["”“»)]?\s+(?=[\p{Lu}\p{N}"“„»«‹›*[])|;\s/gu, isInside);
}

/** Clauses of a sentence: what commas, colons and conjunctions hold apart. */
export function clausesOf(text: string, stretch: Stretch, language: string, isInside: (at: number) => boolean): Stretch[] {
  return split(text, stretch, clauseEnds[language] ?? clauseEnd, isInside);
}

const clauseEnd = /[,;:·]\s|\s[–—]\s|\s(?:and|while|but|whereas|plus|followed by)\s/gu;
const clauseEnds: Readonly<Record<string, RegExp>> = {
  de: /[,;:·]\s|\s[–—]\s|\s(?:und|während|aber|sowie|gefolgt von)\s/gu,
  sl: /[,;:·]\s|\s[–—]\s|\s(?:in|ter|medtem ko|vendar|pa)\s/gu,
};

function split(text: string, { start, end }: Stretch, pattern: RegExp, isInside: (at: number) => boolean): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    if (isInside(at) || isAbbreviated(text.slice(Math.max(start, at - 8), at), text[at + match[0].length] ?? "", match[0]))
      continue;
    const next = at + match[0].length;
    parts.push({ start: from, end: at + 1 });
    from = next;
  }
  parts.push({ start: from, end });
  return parts;
}

/** A full stop that ends an abbreviation rather than a sentence; a legal form may end both. */
function isAbbreviated(before: string, next: string, stop: string): boolean {
  if (!stop.startsWith(".")) return false;
  if (/(?:^|[\s(])(?:\p{L}|Nr|No|ca|cca|vs|etc|approx|inkl|zzgl|bzw|št|oz|npr|dr|mag|St|tel|Tel)$/u.test(before)) return true;
  return /(?:\.\p{L}|Ltd|Inc|Co|Corp)$/u.test(before) && !/\p{Lu}/u.test(next);
}
