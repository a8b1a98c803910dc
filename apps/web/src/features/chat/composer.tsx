import { ArrowUp } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";

/** Pixels; beyond it the field scrolls. */
const tallest = 240;

interface ComposerProps {
  readonly onAsk: (question: string) => void;
  /** While an answer is being written, the next question can be typed but not sent. */
  readonly isBusy: boolean;
  readonly autoFocus?: boolean;
}

/** Where questions are typed: Enter asks, Shift and Enter begin a new line. */
export function Composer({ onAsk, isBusy, autoFocus = false }: ComposerProps) {
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const canSend = !isBusy && text.trim() !== "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, tallest)}px`;
  }, [text]);

  useEffect(() => {
    // On a phone this would open the keyboard over the page.
    if (autoFocus && matchMedia("(pointer: fine)").matches) field.current?.focus();
  }, [autoFocus]);

  function send() {
    if (!canSend) return;
    onAsk(text.trim());
    setText("");
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter also ends the choice of a character in an input method.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      onSubmit={submit}
      className="flex items-end gap-2 rounded-lg border border-edge bg-surface p-1.5 pl-3.5 focus-within:border-accent focus-within:outline focus-within:outline-accent"
    >
      <textarea
        ref={field}
        rows={1}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        aria-label="Ask a question"
        placeholder="Ask about invoices, customers, deals…"
        enterKeyHint="send"
        className="min-w-0 flex-1 resize-none self-center bg-transparent py-1 text-base outline-none"
      />
      <Button look="primary" size="icon" type="submit" disabled={!canSend} aria-label="Ask">
        <ArrowUp aria-hidden className="size-4" />
      </Button>
    </form>
  );
}
