import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { ask as askIn } from "./ask.ts";
import { Composer } from "./composer.tsx";
import { conversationOf } from "./conversations.ts";
import { newConversation } from "./drafts.ts";
import { suggestions } from "./suggestions.ts";

/** The first page: a new conversation, with examples of what can be asked. */
export function HomePage() {
  useDocumentTitle("Ask");
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());

  function ask(text: string) {
    void askIn(conversationOf(id), text);
    void navigate({ to: "/chats/$id", params: { id } });
  }

  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto grid min-h-full max-w-2xl content-center gap-6 px-4 py-10 sm:px-8">
        <div className="grid gap-1">
          <h1 className="text-xl font-semibold tracking-tight">What would you like to know?</h1>
          <p className="text-base text-ink-2">
            Figures come from your records, with the records beside them. Changes wait for your approval.
          </p>
        </div>
        <Composer draft={newConversation} onAsk={ask} isBusy={false} autoFocus />
        <ul className="grid border-t border-line" aria-label="Examples">
          {suggestions.map((suggestion) => (
            <li key={suggestion} className="border-b border-line">
              <button
                type="button"
                onClick={() => ask(suggestion)}
                className="w-full px-1 py-2.5 text-left text-ink-2 transition-colors hover:bg-hover hover:text-ink pointer-coarse:py-3.5"
              >
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
