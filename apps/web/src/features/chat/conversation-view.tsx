import { useChat } from "@ai-sdk/react";
import { useCallback, useEffect, useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { answerAgain, ask, askInstead, retry, stopAnswer } from "./ask.ts";
import { Composer, focusWithoutKeyboard } from "./composer.tsx";
import { ConversationProvider } from "./conversation-context.ts";
import { useProgress } from "./conversation-progress.ts";
import { type Conversation, isBusy } from "./conversations.ts";
import { groupTurns } from "./group-turns.ts";
import { JumpToLatest } from "./jump-to-latest.tsx";
import { LocalEngineNote } from "./local-engine-note.tsx";
import { textOf } from "./omni-message.ts";
import { Shortcuts } from "./shortcuts.tsx";
import { TurnView } from "./turn-view.tsx";
import { useStopKey } from "./use-stop-key.ts";

/** Milliseconds between two pictures of a streaming answer. */
const throttle = 40;

/** A conversation with the field for the next question; fills the box it stands in. */
export function ConversationView({ conversation, title }: { conversation: Conversation; title: string }) {
  const { messages, status, error } = useChat({ chat: conversation, throttle });
  const { isStopping, waitsFor } = useProgress(conversation.id);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const lastTurn = useRef<HTMLDivElement>(null);
  const turns = groupTurns(messages);
  const lastQuestion = turns.findLast(({ question }) => question !== null)?.question;
  const isReading = isBusy({ status });
  const isRunning = isReading || waitsFor !== null;

  // A new question goes to the top and its answer grows below it, to be read from its beginning, where the figure stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the number of turns that moves the page
  useEffect(() => {
    if (lastTurn.current) scroller.current?.scrollTo({ top: lastTurn.current.offsetTop });
  }, [turns.length]);

  const stop = useCallback(() => {
    if (!isStopping) void stopAnswer(conversation);
  }, [conversation, isStopping]);
  useStopKey(isRunning ? stop : null);

  /** What was pressed is gone while the answer is being written: the focus goes where the next question is typed. */
  function andToTheField(done: Promise<void>): void {
    void done;
    focusWithoutKeyboard(field.current);
  }

  return (
    <ConversationProvider value={conversation}>
      <div ref={scroller} className="@container-size relative h-full overflow-y-auto [scrollbar-gutter:stable]">
        <div className="mx-auto max-w-5xl px-4 sm:px-8">
          <h1 className="sr-only">{title}</h1>
          <div role="log" aria-label={t("chat.conversation")}>
            {turns.map((turn, index) => {
              const isLast = index === turns.length - 1;
              return (
                <div
                  // Turns only ever grow at their end, and an answer wanted again has its question under another id.
                  // biome-ignore lint/suspicious/noArrayIndexKey: its place is what stays the same
                  key={index}
                  ref={isLast ? lastTurn : null}
                  // The last turn fills the box above the field, so that its question can stand at the top.
                  className="border-line pb-8 not-first:border-t last:min-h-[calc(100cqh-5rem)]"
                >
                  <TurnView
                    turn={turn}
                    isLast={isLast}
                    isRunning={isRunning && isLast}
                    waitsFor={isLast && !isReading ? waitsFor : null}
                    error={isLast ? error : undefined}
                    canAsk={!isRunning}
                    onAskInstead={(question, text) => andToTheField(askInstead(conversation, question, text))}
                    onAgain={() => andToTheField(answerAgain(conversation))}
                    onRetry={() => andToTheField(retry(conversation))}
                    onAsk={(text) => andToTheField(ask(conversation, text))}
                  />
                </div>
              );
            })}
          </div>
          <div className="sticky bottom-0 z-10 -mx-px bg-canvas px-px pb-3 sm:pb-4 xl:pr-48">
            <div className="relative">
              <JumpToLatest scroller={scroller} isRunning={isRunning} />
            </div>
            <Composer
              ref={field}
              draft={conversation.id}
              onAsk={(text) => void ask(conversation, text)}
              isBusy={isRunning}
              onStop={stop}
              isStopping={isStopping}
              lastQuestion={lastQuestion ? textOf(lastQuestion) : undefined}
              autoFocus
            />
            <LocalEngineNote />
            <Shortcuts field={field} draft={conversation.id} />
          </div>
        </div>
      </div>
    </ConversationProvider>
  );
}
