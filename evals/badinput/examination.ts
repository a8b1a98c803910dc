import { existsSync } from "node:fs";
import type { Answer, Product } from "./product.ts";
import { type ClassResult, shown, type Violation } from "./report.ts";

/** What an answer should be; a sentence when it is not. */
export type Expectation = (answer: Answer) => string | null;

/** Collects what came of the cases of one class. */
export interface Examination {
  readonly product: Product;
  /** Holds an answer to what must hold of every answer, and to what is expected of this one. */
  answer(name: string, answer: Answer, expected: Expectation): void;
  /** Reports what should not have happened. */
  violation(name: string, expected: string, got: string): void;
  /** Ends a case: the server must serve what comes next. */
  next(name: string): Promise<void>;
}

export type BadInputClass = (examination: Examination) => Promise<void>;

/** Far more than any answer takes; what was made to sleep in the database takes longer. */
const longestMs = 5000;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

export const isOneOf =
  (...statuses: number[]): Expectation =>
  ({ status }) =>
    statuses.includes(status) ? null : statuses.join(" or ");

/** An answer, or a refusal that is the client's to mend. Not 401: whoever asks is signed in. */
export const answerOrRefusal: Expectation = ({ status }) =>
  (status >= 200 && status < 300) || (status >= 400 && status < 500 && status !== 401) ? null : "2xx, or 4xx other than 401";

/** Runs one class, and looks at the end whether anything was done that nobody may do. */
export async function examine(
  name: string,
  run: BadInputClass,
  product: Product,
  canaries: readonly string[],
): Promise<ClassResult> {
  const { ours, theirs, scratch } = product;
  const violations: Violation[] = [];
  const started = performance.now();
  const requestsBefore = product.requests();
  const outsideBefore = product.reachedOut().length;
  const teams = { "our team": ours, "another team": theirs };
  const before = await Promise.all(Object.values(teams).map(({ teamId }) => product.fingerprint(teamId)));
  const foreign = await product.idsOf(theirs.teamId);
  let cases = 0;

  const violation = (caseName: string, expected: string, got: string) =>
    void violations.push({ name: caseName, expected, got });

  await run({
    product,
    violation,
    answer(caseName, answer, expected) {
      const got = `${answer.status} ${answer.headers.get("content-type") ?? ""} ${shown(answer.text, 300)}`;
      for (const expectation of [...alwaysExpected, expected]) {
        const sentence = expectation(answer);
        if (sentence !== null) violation(caseName, sentence, got);
      }
      for (const id of answer.text.match(uuid) ?? []) {
        if (foreign.has(id)) violation(caseName, "nothing of another team", `its id ${id} in ${got}`);
      }
    },
    async next(caseName) {
      cases++;
      const { status, text } = await product.send("/api/v1/team", { token: await scratch.token() });
      if (status !== 200 || !text.includes(scratch.teamId))
        violation(caseName, "that the next request is served", `${status} ${shown(text)}`);
    },
  });

  await product.deps.turns.settled();
  for (const [index, [label, { teamId }]] of Object.entries(teams).entries()) {
    const after = (await product.fingerprint(teamId)).split("\n");
    const changed = after.filter((line) => !before[index]?.split("\n").includes(line));
    if (changed.length > 0) violation("afterwards", `the records of ${label} as they were`, changed.join("; "));
  }
  for (const path of canaries) if (existsSync(path)) violation("afterwards", "that no command was run", `${path} exists`);
  const outside = product.reachedOut().slice(outsideBefore);
  if (outside.length > 0) violation("afterwards", "that the server turns to nobody", [...new Set(outside)].join(", "));
  return {
    name,
    cases,
    requests: product.requests() - requestsBefore,
    violations,
    seconds: (performance.now() - started) / 1000,
  };
}

const alwaysExpected: readonly Expectation[] = [
  ({ status }) => (status >= 500 ? "no failure of ours" : null),
  ({ status, headers, text }) => {
    if (status < 400 || !headers.get("content-type")?.startsWith("application/problem+json")) return null;
    return isWholeProblem(text, status) ? null : "a whole problem (RFC 9457)";
  },
  ({ headers }) => (headers.get("content-type")?.includes("html") ? "no page" : null),
  // 431 is the runtime's, before anything of ours is reached.
  ({ status, headers }) =>
    status === 431 || headers.get("x-content-type-options") === "nosniff" ? null : "x-content-type-options: nosniff",
  ({ text }) => (/\bat .{1,200}\.(?:ts|mjs|js):\d+/.test(text) ? "no stack" : null),
  ({ text }) => (/root:[x*]?:0:0:/.test(text) ? "no file of the machine" : null),
  ({ milliseconds }) => (milliseconds > longestMs ? `an answer within ${longestMs} ms` : null),
];

/** Refused in the form that all of the API has. */
export function isProblem(...statuses: number[]): Expectation {
  const isStatus = isOneOf(...statuses);
  return (answer) =>
    isStatus(answer) ??
    (answer.headers.get("content-type") === "application/problem+json" ? null : "a problem: application/problem+json");
}

function isWholeProblem(text: string, status: number): boolean {
  try {
    const problem = JSON.parse(text) as Record<string, unknown>;
    return problem.status === status && typeof problem.code === "string" && typeof problem.detail === "string";
  } catch {
    return false;
  }
}
