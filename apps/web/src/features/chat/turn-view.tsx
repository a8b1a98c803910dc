import { useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { useFocusBack } from "../../ui/use-focus-back.ts";
import { Answer, Waiting } from "./answer.tsx";
import { AnswerActions } from "./answer-actions.tsx";
import type { Progress } from "./conversation-progress.ts";
import { copiedText } from "./copied-text.ts";
import { FeedbackForm } from "./feedback/feedback-form.tsx";
import { RateAnswer } from "./feedback/rate-answer.tsx";
import type { ConversationTurn } from "./group-turns.ts";
import { NextQuestions } from "./next-questions.tsx";
import { nextQuestionsOf, type ShownMessage, textOf } from "./omni-message.ts";
import { Question } from "./question.tsx";
import { endingOf, TurnEnding } from "./turn-ending.tsx";

interface TurnViewProps {
  readonly turn: ConversationTurn;
  readonly isLast: boolean;
  /** Whether its answer is being written. */
  readonly isRunning: boolean;
  readonly waitsFor: Progress["waitsFor"];
  readonly error: Error | undefined;
  /** Whether questions may be asked anew now. */
  readonly canAsk: boolean;
  readonly onAskInstead: (question: ShownMessage, text: string) => void;
  readonly onAgain: () => void;
  readonly onRetry: () => void;
  readonly onAsk: (question: string) => void;
}

const waitingFor = {
  connection: t("chat.waitingForConnection"),
  "whole answer": t("chat.waitingForWhole"),
} as const satisfies Record<NonNullable<Progress["waitsFor"]>, string>;

/** An entry of the conversation: the question, and what was answered. */
export function TurnView(props: TurnViewProps) {
  const { turn, isLast, isRunning, waitsFor, error, canAsk, onAskInstead, onAgain, onRetry, onAsk } = props;
  const { question, answers } = turn;
  const last = answers.at(-1);
  const ending = endingOf(error, (last ?? question)?.metadata?.turnStatus, answers.length > 0);
  const next = isLast && canAsk && last !== undefined ? nextQuestionsOf(last) : [];
  const [isAskedWhy, setIsAskedWhy] = useState(false);
  const badButton = useRef<HTMLButtonElement>(null);
  useFocusBack(isAskedWhy, badButton);
  const entry = useRef<HTMLDivElement>(null);
  return (
    <div ref={entry} className="group/turn">
      {question && (
        <div className="pt-7 pb-3 xl:pr-48">
          <Question
            text={textOf(question)}
            isLast={isLast}
            {...(canAsk && { onAskInstead: (other: string) => onAskInstead(question, other) })}
          />
        </div>
      )}
      {answers.map((message) => (
        <Answer key={message.id} message={message} isStreaming={isRunning && message === last} />
      ))}
      {isRunning && answers.length === 0 && <Waiting />}
      {isRunning && waitsFor !== null && (
        <p role="status" className="mt-3 text-ink-2 xl:pr-48">
          {waitingFor[waitsFor]}
        </p>
      )}
      {!isRunning && (
        <div className="mt-3 grid gap-2 xl:pr-48">
          {ending && <TurnEnding ending={ending} error={error} onRetry={onRetry} />}
          {answers.length > 0 && (
            <AnswerActions
              copied={() => copiedText(answers.map(textOf).join("\n\n").trim(), entry.current)}
              isLast={isLast}
              rating={last && isKept(last) && <RateAnswer messageId={last.id} onBad={setIsAskedWhy} badButton={badButton} />}
              {...(isLast && canAsk && ending === null && { onAgain })}
            />
          )}
          {isAskedWhy && last && <FeedbackForm messageId={last.id} onClose={() => setIsAskedWhy(false)} />}
          {next.length > 0 && <NextQuestions questions={next} onAsk={onAsk} />}
        </div>
      )}
    </div>
  );
}

/** An answer that failed before its first word is not stored, so nothing can be said of it. */
function isKept({ parts }: ShownMessage): boolean {
  return parts.some(({ type }) => type === "text" || type.startsWith("tool-"));
}
