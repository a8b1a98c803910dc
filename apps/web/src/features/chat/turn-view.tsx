import { Answer, Waiting } from "./answer.tsx";
import type { ConversationTurn } from "./group-turns.ts";
import { textOf } from "./omni-message.ts";
import { Question } from "./question.tsx";

interface TurnViewProps {
  readonly turn: ConversationTurn;
  /** Whether its answer is being written. */
  readonly isRunning: boolean;
}

/** An entry of the conversation: the question, and what was answered. */
export function TurnView({ turn: { question, answers }, isRunning }: TurnViewProps) {
  const last = answers.at(-1);
  return (
    <>
      {question && (
        <div className="pt-7 pb-3">
          <Question text={textOf(question)} />
        </div>
      )}
      {answers.map((message) => (
        <Answer key={message.id} message={message} isStreaming={isRunning && message === last} />
      ))}
      {isRunning && answers.length === 0 && <Waiting />}
    </>
  );
}
