import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { ask as askIn } from "./ask.ts";
import { Composer } from "./composer.tsx";
import { conversationOf } from "./conversations.ts";
import { newConversation } from "./drafts.ts";
import { suggestions } from "./suggestions.ts";

/** A new conversation, with examples of what can be asked. */
export function AskBox() {
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());

  function ask(text: string) {
    void askIn(conversationOf(id), text);
    void navigate({ to: "/chats/$id", params: { id } });
  }

  return (
    <div className="grid gap-3">
      <Composer draft={newConversation} onAsk={ask} isBusy={false} autoFocus />
      <ul className="flex flex-wrap gap-2" aria-label={t("chat.examples")}>
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button
              type="button"
              onClick={() => ask(suggestion)}
              className="rounded-md border border-line px-2.5 py-1 text-left text-ink-2 transition-colors hover:bg-hover hover:text-ink pointer-coarse:py-2.5"
            >
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
