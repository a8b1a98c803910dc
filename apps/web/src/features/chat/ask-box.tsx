import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { askAnew, prepareToAsk } from "./ask-anew.ts";
import { Composer } from "./composer.tsx";
import { newConversation } from "./drafts.ts";
import { LocalEngineNote } from "./local-engine-note.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { suggestions } from "./suggestions.ts";

/** A new conversation, with examples of what can be asked. */
export function AskBox() {
  const navigate = useNavigate();
  const field = useRef<HTMLTextAreaElement>(null);

  async function ask(text: string) {
    const id = await askAnew(text);
    await navigate({ to: "/chats/$id", params: { id } });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, only fetched
    <div className="grid gap-3" onPointerEnter={prepareToAsk} onKeyDown={prepareToAsk}>
      <div>
        <Composer
          ref={field}
          draft={newConversation}
          onAsk={(text) => void ask(text)}
          isBusy={false}
          menuSide="below"
          autoFocus
        />
        <LocalEngineNote />
      </div>
      <Shortcuts field={field} draft={newConversation} />
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-0.5 sm:mx-0 sm:flex-wrap sm:px-0" aria-label={t("chat.examples")}>
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button
              type="button"
              onClick={() => void ask(suggestion)}
              className="rounded-md border border-line px-2.5 py-1 text-left whitespace-nowrap text-ink-2 transition-colors hover:bg-hover hover:text-ink pointer-coarse:py-2.5"
            >
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
