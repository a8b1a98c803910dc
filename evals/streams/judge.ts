import type { OmniError } from "@omni/core";
import { type Case, closingWords } from "./cases.ts";
import { protocols } from "./protocols.ts";
import { type Turn, textOf, toolPartsOf } from "./read-turn.ts";
import { parsed } from "./recordings.ts";
import type { Sent } from "./stand-in.ts";

export interface Verdict {
  readonly end: "finish" | "error" | "neither";
  /** Tool calls that were sent, tool runs in the turn, and whether text of the recording had to be kept. */
  readonly calls: number;
  readonly runs: number;
  readonly hadText: boolean;
  readonly violations: readonly string[];
}

/** What must hold of a turn, whatever its provider did. */
export function judge(given: Case, sent: Sent, turn: Turn, runs: ReadonlyMap<string, number>): Verdict {
  const violations: string[] = [];
  const must = (holds: boolean, otherwise: string) => {
    if (!holds) violations.push(otherwise);
  };
  const types = turn.chunks.map(({ type }) => type);
  const end = types.includes("error") ? "error" : types.includes("finish") ? "finish" : "neither";
  const told = textOf(turn.message);
  const kept = textOf(turn.stored);
  const ran = [...runs.values()].reduce((sum, count) => sum + count, 0);
  // What a provider runs itself is not ours to end.
  const theirs = new Set(
    turn.chunks.flatMap((chunk) =>
      "toolCallId" in chunk && "providerExecuted" in chunk && chunk.providerExecuted === true ? [chunk.toolCallId] : [],
    ),
  );
  const parts = toolPartsOf(turn.stored).filter(({ toolCallId }) => !theirs.has(toolCallId));
  const answered = parts.filter(({ state }) => state !== "input-streaming" && state !== "input-available");

  must(turn.unreadable === null, `the client could not read it: ${turn.unreadable}`);
  must(end !== "neither", "it ended neither in finish nor in error");
  must(!turn.isRunning, "it is still running afterwards");
  must(turn.stored !== undefined || told === "", "nothing was stored");
  must(kept === told, `stored text differs: ${difference(kept, told)}`);
  must(told.startsWith(sent.text), `sent text was lost: ${difference(told, sent.text)}`);
  must(new Set(parts.map(({ toolCallId }) => toolCallId)).size === parts.length, "a tool call is stored twice");
  for (const [name, count] of runs) {
    const calls = parts.filter((part) => part.name === name).length;
    must(count <= calls, `${name} ran ${count} times for ${calls} calls`);
  }
  if (given.isWhole) {
    must(parts.length >= sent.calls, `${sent.calls} calls were sent, ${parts.length} are stored`);
    must(answered.length === parts.length, `a call has no outcome: ${JSON.stringify(parts)}`);
    if (sent.calls > 0 && end === "finish") must(told.includes(closingWords), "the answer did not go on after the tools");
    must(told.replaceAll(closingWords, "") === sent.text || sent.text === "", `text was added: ${difference(told, sent.text)}`);
  }
  return { end, calls: sent.calls, runs: ran, hadText: sent.text !== "", violations };
}

/** What must hold of an answer that comes in one piece. */
export function judgeWhole({ protocol, whole = "" }: Case, answer: string | OmniError): Verdict {
  const should = protocols[protocol].wholeText(parsed(whole) ?? {});
  const isText = typeof answer === "string";
  const isAsSent = !isText || answer === should;
  return {
    end: isText ? "finish" : "error",
    calls: 0,
    runs: 0,
    hadText: should !== "",
    violations: isAsSent ? [] : [`it reads differently: ${difference(answer, should)}`],
  };
}

function difference(is: string, should: string): string {
  let at = 0;
  while (at < is.length && is[at] === should[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 10), at + 25));
  return `at ${at} of ${should.length}, ${around(is)} instead of ${around(should)}`;
}
