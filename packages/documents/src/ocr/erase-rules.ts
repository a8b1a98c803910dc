/** Darker than this is ink; the edges of lines are grey. */
const ink = 150;
/** Pixels. Shorter runs may be strokes of letters, dashes or underscores. */
const leastAcross = 90;
const leastDown = 60;
/** How many times as long as thick a rule is; no stroke of a letter is so thin. */
const slenderness = 12;
/** Pixels: 1.5 mm at 200 dots an inch. */
const mostThick = 12;

/**
 * Takes the rules of tables and boxes out of a picture of one channel, in place: the recogniser takes a boxed cell for a drawing and
 * leaves its words out. Where a letter touches or crosses a rule, the letter stays.
 */
export function eraseRules(pixels: Uint8Array, width: number, height: number): void {
  eraseRuns(pixels, { runs: height, length: width, along: 1, across: width, least: leastAcross });
  eraseRuns(pixels, { runs: width, length: height, along: width, across: 1, least: leastDown });
}

/** A picture looked at row by row, or column by column: steps in the array along a run, and from run to run. */
interface Direction {
  readonly runs: number;
  readonly length: number;
  readonly along: number;
  readonly across: number;
  readonly least: number;
}

function eraseRuns(pixels: Uint8Array, direction: Direction): void {
  const { runs, length, along, across, least } = direction;
  for (let run = 0; run < runs; run += 1) {
    const begin = run * across;
    let start = -1;
    for (let at = 0; at <= length; at += 1) {
      const dark = at < length && (pixels[begin + at * along] ?? 255) < ink;
      if (dark) {
        if (start === -1) start = at;
      } else if (start !== -1) {
        if (at - start >= least) eraseRun(pixels, direction, run, start, at);
        start = -1;
      }
    }
  }
}

/** Of a rule, much is thin; of a dark bar with white letters in it, only what lies between two of them. */
const thinShare = 0.3;

/** Whites a run where it is thin enough for its length, with the grey on its sides. */
function eraseRun(pixels: Uint8Array, { runs, along, across }: Direction, run: number, start: number, end: number): void {
  const most = Math.min(mostThick, Math.floor((end - start) / slenderness));
  const thin: { readonly at: number; readonly from: number; readonly to: number }[] = [];
  for (let at = start; at < end; at += 1) {
    const place = run * across + at * along;
    let before = 0;
    while (before <= most && run - before - 1 >= 0 && (pixels[place - (before + 1) * across] ?? 255) < ink) before += 1;
    let after = 0;
    while (before + after <= most && run + after + 1 < runs && (pixels[place + (after + 1) * across] ?? 255) < ink) after += 1;
    if (before + after + 1 <= most)
      thin.push({ at, from: Math.max(0, run - before - 1), to: Math.min(runs - 1, run + after + 1) });
  }
  if (thin.length < thinShare * (end - start)) return;
  for (const { at, from, to } of thin) for (let each = from; each <= to; each += 1) pixels[each * across + at * along] = 255;
}
