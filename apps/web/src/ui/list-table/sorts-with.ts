/** Sorts at once, as many as the server takes. */
const mostSorts = 4;

/**
 * The sorts once another column is pressed with Shift: it comes last, downwards first; pressed again it turns upwards, and then
 * goes. One sort always stays.
 */
export function sortsWith(sorts: readonly string[], name: string): string {
  const place = sorts.findIndex((each) => each.replace("-", "") === name);
  if (place < 0) return [...sorts.slice(0, mostSorts - 1), `-${name}`].join();
  if (sorts[place] === `-${name}`) return sorts.with(place, name).join();
  return sorts.length === 1 ? `-${name}` : sorts.toSpliced(place, 1).join();
}
