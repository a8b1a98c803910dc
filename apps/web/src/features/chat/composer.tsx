import { ArrowUp, Square } from "lucide-react";
import { type FormEvent, type MouseEvent, type RefObject, useEffect, useRef } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { setDraft, useDraft } from "./drafts.ts";
import { QuestionField } from "./question-field.tsx";

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
  readonly ref?: RefObject<HTMLTextAreaElement | null>;
}

/** Not on a phone, where this would open the keyboard over the page. */
export function focusWithoutKeyboard(field: HTMLTextAreaElement | null): void {
  if (matchMedia("(pointer: fine)").matches) field?.focus();
}

/** Where questions are typed. What was typed stays over a look at another page. */
export function Composer({ draft, onAsk, isBusy, onStop, isStopping = false, autoFocus = false, ref }: ComposerProps) {
  const text = useDraft(draft);
  const own = useRef<HTMLTextAreaElement>(null);
  const field = ref ?? own;
  const canSend = !isBusy && text.trim() !== "";

  useEffect(() => {
    if (autoFocus) focusWithoutKeyboard(field.current);
  }, [autoFocus, field]);

  function send() {
    if (!canSend) return;
    setDraft(draft, "");
    onAsk(text.trim());
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
      className="flex items-end gap-2 rounded-lg border border-edge bg-surface p-1.5 pl-3.5 focus-within:border-accent focus-within:outline focus-within:outline-accent"
    >
      <QuestionField
        ref={field}
        value={text}
        onChange={(typed) => setDraft(draft, typed)}
        onSend={send}
        label={t("chat.askQuestion")}
        placeholder={t("chat.placeholder")}
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
