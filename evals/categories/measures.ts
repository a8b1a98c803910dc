/** A forecast and whether it came true. */
export interface Scored {
  readonly confidence: number;
  readonly right: boolean;
}

/** The largest share of `total` that can be answered, most confident first, with at least `precision` of the answers right. */
export function coverageAt(precision: number, scored: readonly Scored[], total = scored.length): number {
  const sorted = [...scored].sort((one, other) => other.confidence - one.confidence);
  let right = 0;
  let best = 0;
  sorted.forEach((each, index) => {
    right += each.right ? 1 : 0;
    // Answers of equal confidence stand or fall together.
    if (sorted[index + 1]?.confidence !== each.confidence && right / (index + 1) >= precision) best = index + 1;
  });
  return total === 0 ? 0 : best / total;
}

/** Expected calibration error: the mean distance of confidence and share of right answers, over ten bins of equal width. */
export function calibrationError(scored: readonly Scored[], bins = 10): number {
  const sums = Array.from({ length: bins }, () => ({ confidence: 0, right: 0 }));
  for (const { confidence, right } of scored) {
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))];
    if (bin === undefined) continue;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, scored.length);
}

export const shareRight = (scored: readonly Scored[]): number =>
  scored.length === 0 ? Number.NaN : scored.filter(({ right }) => right).length / scored.length;
