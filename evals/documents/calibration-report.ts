/** What was said of a value, and whether it was so. */
export interface Claim {
  readonly field: string;
  readonly confidence: number;
  readonly right: boolean;
}

const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];

/** For each field: how many values were claimed at each level, and the share of them that was right; and the mean error of the claim. */
export function reportCalibration(claims: readonly Claim[]): void {
  console.info("confidence claimed → share right (values)");
  for (const [field, own] of Map.groupBy(claims, (claim) => claim.field)) {
    const cells: string[] = [];
    let error = 0;
    for (const [index, from] of edges.slice(0, -1).entries()) {
      const to = edges[index + 1] ?? 1;
      const here = own.filter(({ confidence }) => confidence >= from && confidence < to);
      if (here.length === 0) continue;
      const right = here.filter((claim) => claim.right).length / here.length;
      const claimed = here.reduce((sum, { confidence }) => sum + confidence, 0) / here.length;
      error += (Math.abs(right - claimed) * here.length) / own.length;
      cells.push(`${claimed.toFixed(2)}→${right.toFixed(2)} (${here.length})`);
    }
    console.info(`  ${field.padEnd(13)} error ${error.toFixed(3)}  ${cells.join("  ")}`);
  }
}
