import { useChat } from "@ai-sdk/react";
import { useEffect, useRef } from "react";
import { ChatError } from "./chat-error.tsx";
import { Composer } from "./composer.tsx";
import { ConversationProvider } from "./conversation-context.ts";
import { type Conversation, isBusy, retry } from "./conversations.ts";
import { groupTurns } from "./group-turns.ts";
import { TurnView } from "./turn-view.tsx";

/** Milliseconds between two pictures of a streaming answer. */
const throttle = 40;

/** A conversation with the field for the next question; fills the box it stands in. */
export function ConversationView({ conversation, title }: { conversation: Conversation; title: string }) {
  const { messages, status, error, sendMessage } = useChat({ chat: conversation, throttle });
  const scroller = useRef<HTMLDivElement>(null);
  const lastTurn = useRef<HTMLDivElement>(null);
  const turns = groupTurns(messages);
  const busy = isBusy({ status });

  // A new question goes to the top and its answer grows below it, to be read from its beginning, where the figure stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the number of turns that moves the page
  useEffect(() => {
    if (lastTurn.current) scroller.current?.scrollTo({ top: lastTurn.current.offsetTop });
  }, [turns.length]);

  return (
    <ConversationProvider value={conversation}>
      <div ref={scroller} className="@container-size relative h-full overflow-y-auto [scrollbar-gutter:stable]">
        <div className="mx-auto max-w-5xl px-4 sm:px-8">
          <h1 className="sr-only">{title}</h1>
          <div role="log" aria-label="Conversation">
            {turns.map((turn, index) => {
              const isLast = index === turns.length - 1;
              return (
                <div
                  key={turn.question?.id ?? "unasked"}
                  ref={isLast ? lastTurn : null}
                  // The last turn fills the box above the field, so that its question can stand at the top.
                  className="border-line pb-8 not-first:border-t last:min-h-[calc(100cqh-5rem)]"
                >
                  <TurnView turn={turn} isRunning={busy && isLast} />
                  {error && isLast && (
                    <div className="mt-4 xl:pr-48">
                      <ChatError error={error} onRetry={() => void retry(conversation)} />
                    </div>
                  )}
                </div>
              );
            })}
          </div>
          <div className="sticky bottom-0 z-10 bg-canvas pb-3 sm:pb-5 xl:pr-48">
            <Composer onAsk={(text) => void sendMessage({ text })} isBusy={busy} autoFocus />
          </div>
        </div>
      </div>
    </ConversationProvider>
  );
}
