import type { ShownMessage } from "./omni-message.ts";

/** A question and what was answered to it. */
export interface ConversationTurn {
  readonly question: ShownMessage | null;
  readonly answers: readonly ShownMessage[];
}

/** Messages as turns: each question begins one. Answers without a question, if there ever are, stand in a turn of their own. */
export function groupTurns(messages: readonly ShownMessage[]): ConversationTurn[] {
  const turns: { question: ShownMessage | null; answers: ShownMessage[] }[] = [];
  for (const message of messages) {
    const current = turns.at(-1);
    if (message.role === "user") turns.push({ question: message, answers: [] });
    else if (current) current.answers.push(message);
    else turns.push({ question: null, answers: [message] });
  }
  return turns;
}
