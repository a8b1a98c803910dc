import type { StoredMessage } from "@omni/crm";

/** Tool results are shown whole for so many of the last turns; further back their words are enough. */
const turnsWithResults = 3;

/**
 * The last messages that fit, oldest first and whole turns only: a question without its answer, or an answer without its
 * question, misleads. The newest turn always stays. `messages` are a conversation's, oldest first; the rest of the model's
 * window is for tools and answer.
 */
export function fitContext(messages: readonly StoredMessage[], tokens: number): StoredMessage[] {
  const turns = groupByTurn(messages).reverse();
  const kept: StoredMessage[] = [];
  let left = tokens;
  for (const [age, turn] of turns.entries()) {
    const shown = age < turnsWithResults ? turn : turn.map(withoutResults);
    const smaller = shown.map(withoutResults);
    const fitting = [shown, smaller].find((candidate) => tokensOf(candidate) <= left);
    if (fitting === undefined && age > 0) break;
    const taken = fitting ?? smaller;
    left -= tokensOf(taken);
    kept.unshift(...taken);
  }
  return kept;
}

function groupByTurn(messages: readonly StoredMessage[]): StoredMessage[][] {
  const turns: StoredMessage[][] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (last?.[0]?.turnId === message.turnId) last.push(message);
    else turns.push([message]);
  }
  return turns;
}

function withoutResults(message: StoredMessage): StoredMessage {
  return { ...message, parts: message.parts.filter(({ type }) => type === "text") };
}

/** About four characters of JSON a token, in the languages we know: an estimate that errs on the safe side for tables. */
function tokensOf(messages: readonly StoredMessage[]): number {
  return Math.ceil(JSON.stringify(messages.map(({ parts }) => parts)).length / 4);
}
