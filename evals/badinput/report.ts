/** One thing that should not have happened. */
export interface Violation {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/** What came of one class of input. */
export interface ClassResult {
  readonly name: string;
  readonly cases: number;
  readonly requests: number;
  readonly violations: readonly Violation[];
  readonly seconds: number;
}

/** The table, and below it every violation in full. */
export function formatReport(results: readonly ClassResult[]): string {
  const rows = [
    ["class", "cases", "requests", "violations", "seconds"],
    ...results.map(({ name, cases, requests, violations, seconds }) =>
      [name, cases, requests, violations.length, seconds.toFixed(1)].map(String),
    ),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  const details = results.flatMap(({ name: className, violations }) =>
    violations.flatMap(({ name, expected, got }) => [
      "",
      `${className}: ${name}`,
      `  expected ${expected}`,
      `  got      ${got}`,
    ]),
  );
  return [...table, ...details].join("\n");
}

/** A text as it may stand on one line of a terminal. */
export function shown(text: string, length = 120): string {
  const quoted = JSON.stringify(text);
  return quoted.length <= length ? quoted : `${quoted.slice(0, length)}… (${text.length} characters)`;
}
