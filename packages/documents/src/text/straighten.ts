import type { PageText } from "../stages.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Sheet = Pick<PageText, "width" | "height" | "skew">;

/** Places as they were if the page had been laid straight on the glass: words of a line then stand at one height. */
export function straighten(page: PageText): readonly PageText["items"][number][] {
  const { skew = 0 } = page;
  return skew === 0 ? page.items : page.items.map((item) => ({ ...item, ...turn(item, page, -skew) }));
}

/** A straightened page's place on the page as it was given. */
export function asGiven(box: Box, page: Sheet): Box {
  const { skew = 0 } = page;
  return skew === 0 ? box : { ...box, ...turn(box, page, skew) };
}

/** Turns a box's middle about the page's, clockwise; boxes stay upright. */
function turn({ x, y, width, height }: Box, page: Sheet, degrees: number): { x: number; y: number } {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const across = x + width / 2 - page.width / 2;
  const down = y + height / 2 - page.height / 2;
  return {
    x: page.width / 2 + across * cos - down * sin - width / 2,
    y: page.height / 2 + across * sin + down * cos - height / 2,
  };
}
