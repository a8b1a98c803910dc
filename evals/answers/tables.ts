/**
 * What the judged turns come to: by language and kind, and arm beside arm.
 *
 * @module
 */
import type { ArmResult, Judged } from "./run-answers.ts";

interface Summary {
  readonly turns: number;
  /** Shares from 0 to 1; null where no turn asks for it. */
  readonly agent: number | null;
  readonly toolAndArguments: number | null;
  readonly declined: number | null;
  readonly calledForNothing: number | null;
  /** Answers with a figure missing or other than the oracle's. */
  readonly wrong: number;
  /** The share of conversations that went right in every repetition. */
  readonly passToTheK: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Turns that the built-in model answered. */
  readonly byLocalModel: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; null where a price is not known. */
  readonly cost: number | null;
}

function summarize(judged: readonly Judged[]): Summary {
  const answerable = judged.filter(({ turn }) => turn.calls !== undefined);
  const others = judged.filter(({ turn }) => turn.calls === undefined);
  const routed = judged.filter(({ turn }) => turn.agent !== undefined);
  const times = judged.map(({ answer }) => answer.ms).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  const count = (verdict: string, of: readonly Judged[]) => of.filter((it) => it.verdict === verdict).length;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const conversations = Map.groupBy(judged, ({ id }) => id);
  const passed = [...conversations.values()].filter((turns) => turns.every(({ verdict }) => verdict === "right"));
  const costs = judged.map(({ answer }) => answer.usage.cost);
  return {
    turns: judged.length,
    agent: share(routed.filter(({ isRouted }) => isRouted).length, routed.length),
    toolAndArguments: share(answerable.filter(({ isCallRight }) => isCallRight).length, answerable.length),
    declined: share(count("declined", answerable), answerable.length),
    calledForNothing: share(count("called", others), others.length),
    wrong: count("wrong", answerable),
    passToTheK: share(passed.length, conversations.size) ?? 0,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    byLocalModel: judged.reduce((sum, { answer }) => sum + answer.usage.byLocalModel, 0),
    inputTokens: judged.reduce((sum, { answer }) => sum + answer.usage.inputTokens, 0),
    outputTokens: judged.reduce((sum, { answer }) => sum + answer.usage.outputTokens, 0),
    cost: costs.some((cost) => cost === null) ? null : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
  };
}

/** An arm as it is written to `--json`. */
export function summaryOf({ arm, judged }: ArmResult) {
  return { arm, ...summarize(judged), byKind: kindsOf(judged).map(([name, some]) => ({ name, ...summarize(some) })) };
}

function kindsOf(judged: readonly Judged[]): (readonly [string, readonly Judged[]])[] {
  return [
    ...["en", "sl", "de"].map((language) => [language, judged.filter((it) => it.language === language)] as const),
    ...[...Map.groupBy(judged, ({ kind }) => kind)],
    ["all", judged] as const,
  ].filter(([, some]) => some.length > 0);
}

const percent = (share: number | null) => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
const line = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padEnd(18)).join(""));

/** `routes`: whether there is a router whose choice can be right. */
export function printKinds(judged: readonly Judged[], { routes }: { readonly routes: boolean }): void {
  line(["", "turns", "agent", "tool+arguments", "wrong numbers", "declined", "called for nothing", "p50 ms", "p95 ms"]);
  for (const [name, some] of kindsOf(judged)) {
    const { turns, agent, toolAndArguments, wrong, declined, calledForNothing, p50Ms, p95Ms } = summarize(some);
    const shares = [routes ? percent(agent) : "–", percent(toolAndArguments), String(wrong), percent(declined)];
    line([name, String(turns), ...shares, percent(calledForNothing), String(p50Ms), String(p95Ms)]);
  }
}

export function printArms(results: readonly ArmResult[]): void {
  console.log("");
  line(["", "tool+arguments", "wrong numbers", "declined", "pass^k", "p50 ms", "tokens in", "tokens out", "cost USD"]);
  for (const { arm, judged } of results) {
    const { turns, byLocalModel, cost, ...it } = summarize(judged);
    const figures = [percent(it.toolAndArguments), String(it.wrong), percent(it.declined), percent(it.passToTheK)];
    const spent = [String(it.p50Ms), String(it.inputTokens), String(it.outputTokens)];
    line([arm, ...figures, ...spent, cost === null ? "not known" : cost.toFixed(4)]);
    if (arm !== "no-model" && byLocalModel > 0)
      console.log(`  The model could not be reached in ${byLocalModel} of ${turns} turns; the built-in one answered those.`);
  }
}
