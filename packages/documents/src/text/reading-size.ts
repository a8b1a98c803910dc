import type { PageText } from "../stages.ts";
import { median } from "./layout.ts";

/** Points: how high the ink of usual print is, of which distances on a page are multiples. */
const usualInk = 7.5;

/**
 * By how much a page's places have to be multiplied to be those of usual print. A text layer says in points how large it is; a
 * picture has pixels, and small print on a slip is set as narrowly as it is small.
 */
export function readingSize(page: PageText): number {
  if (page.from === "text" || page.items.length === 0) return 1;
  const height = median(page.items.map((item) => item.height));
  return height > 0 ? usualInk / height : 1;
}

export function toReadingSize(page: PageText, size: number): PageText {
  return {
    ...page,
    width: page.width * size,
    height: page.height * size,
    items: page.items.map((item) => ({
      ...item,
      x: item.x * size,
      y: item.y * size,
      width: item.width * size,
      height: item.height * size,
    })),
  };
}
