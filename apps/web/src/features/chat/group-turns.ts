import type { OmniMessage } from "@omni/ai-tools/contract";

/** A question and what was answered to it. */
export interface ConversationTurn {
  readonly question: OmniMessage | null;
  readonly answers: readonly OmniMessage[];
}

/** Messages as turns: each question begins one. Answers without a question, if there ever are, stand in a turn of their own. */
export function groupTurns(messages: readonly OmniMessage[]): ConversationTurn[] {
  const turns: { question: OmniMessage | null; answers: OmniMessage[] }[] = [];
  for (const message of messages) {
    const current = turns.at(-1);
    if (message.role === "user") turns.push({ question: message, answers: [] });
    else if (current) current.answers.push(message);
    else turns.push({ question: null, answers: [message] });
  }
  return turns;
}
