import { useNavigate } from "@tanstack/react-router";
import { ArrowUp, Square } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { setDraft, useDraft } from "./drafts.ts";
import { QuestionField } from "./question-field.tsx";
import { setShortcutsOpen } from "./shortcuts-store.ts";
import { SlashMenu } from "./slash/slash-menu.tsx";
import { useSlash } from "./slash/use-slash.ts";

interface ComposerProps {
  /** Whose draft it holds. */
  readonly draft: string;
  readonly onAsk: (question: string) => void;
  /** While an answer is being written, the next question can be typed but not sent. */
  readonly isBusy: boolean;
  /** While it is, the button stops the answer. */
  readonly onStop?: () => void;
  readonly isStopping?: boolean;
  readonly autoFocus?: boolean;
  /** What ArrowUp brings back into an empty field. */
  readonly lastQuestion?: string | undefined;
  /** Where its menu has room. */
  readonly menuSide?: "above" | "below";
  readonly ref?: RefObject<HTMLTextAreaElement | null>;
}

/** Not on a phone, where this would open the keyboard over the page. */
export function focusWithoutKeyboard(field: HTMLTextAreaElement | null): void {
  if (matchMedia("(pointer: fine)").matches) field?.focus();
}

/** Where questions are typed. What was typed stays over a look at another page. */
export function Composer(props: ComposerProps) {
  const { draft, onAsk, isBusy, onStop, isStopping = false, autoFocus = false, menuSide = "above", lastQuestion, ref } = props;
  const navigate = useNavigate();
  const text = useDraft(draft);
  const own = useRef<HTMLTextAreaElement>(null);
  const field = ref ?? own;
  const slash = useSlash({
    text,
    onText: (next) => setDraft(draft, next),
    onAsk: (question) => (isBusy ? setDraft(draft, question) : onAsk(question)),
    onAct(act) {
      if (act === "help") setShortcutsOpen(true);
      else void navigate({ to: "/" });
    },
  });
  const { question } = slash;
  const canSend = !isBusy && question !== null;

  useEffect(() => {
    if (autoFocus) focusWithoutKeyboard(field.current);
  }, [autoFocus, field]);

  function onKey(event: KeyboardEvent): boolean {
    if (slash.onKeyDown(event)) return true;
    if (event.key !== "ArrowUp" || text !== "" || lastQuestion === undefined) return false;
    setDraft(draft, lastQuestion);
    return true;
  }

  function send() {
    if (!canSend) return;
    setDraft(draft, "");
    onAsk(question);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  function stop(event: MouseEvent) {
    // The second half of a double click on “Ask”, in whose place this button stands now.
    if (event.detail > 1) return;
    onStop?.();
    field.current?.focus();
  }

  return (
    <form
      onSubmit={submit}
      className="relative flex items-end gap-2 rounded-lg border border-edge bg-surface p-1.5 pl-3.5 focus-within:border-accent focus-within:outline focus-within:outline-accent"
    >
      <SlashMenu slash={slash} side={menuSide} />
      <QuestionField
        ref={field}
        value={text}
        onChange={(typed) => setDraft(draft, typed)}
        onSend={send}
        label={t("chat.askQuestion")}
        placeholder={t("chat.placeholder")}
        onKey={onKey}
        aria={{
          "aria-autocomplete": "list",
          "aria-haspopup": "listbox",
          ...(slash.activeId !== undefined && { "aria-controls": slash.listId, "aria-activedescendant": slash.activeId }),
        }}
        className="flex-1 self-center py-1"
      />
      {isBusy && onStop ? (
        <Button
          key="stop"
          size="icon"
          onClick={stop}
          aria-disabled={isStopping}
          aria-label={isStopping ? t("chat.stopping") : t("chat.stopAnswer")}
          aria-keyshortcuts="Escape"
          title={t("chat.stopHint")}
        >
          <Square aria-hidden className="size-3 fill-current" />
        </Button>
      ) : (
        <Button key="ask" look="primary" size="icon" type="submit" disabled={!canSend} aria-label={t("chat.ask")}>
          <ArrowUp aria-hidden className="size-4" />
        </Button>
      )}
    </form>
  );
}
