/** A place on a page: `[a b c d e f]` of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Six numbers as a matrix; null for anything else, as damaged files have it. */
export function toMatrix(values: readonly unknown[]): Matrix | null {
  const [a, b, c, d, e, f, ...more] = values.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return null;
  const matrix = [a, b, c, d, e, f] as const;
  return more.length === 0 && matrix.every(Number.isFinite) ? matrix : null;
}

/** ISO 32000-1, 8.3.4: the first matrix is applied before the second. */
export function concatenate([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
