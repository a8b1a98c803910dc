import clsx from "clsx";
import { type ComponentProps, type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from "react";

/** Pixels; beyond it the field scrolls. */
const tallest = 240;
/** Measuring makes the browser lay out the page at once, which while it is loaded is a frame too many. */
const growsByItself = CSS.supports("field-sizing", "content");

interface QuestionFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSend: () => void;
  readonly onCancel?: () => void;
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string;
  /** Keys that are somebody else's while they want them: true where one was. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** Of a menu that belongs to the field. */
  readonly aria?: Pick<
    ComponentProps<"textarea">,
    "aria-autocomplete" | "aria-controls" | "aria-activedescendant" | "aria-haspopup"
  >;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Where a question is typed: it grows with the text, Enter sends, Shift and Enter begin a new line, Escape leaves it be. */
export function QuestionField(props: QuestionFieldProps) {
  const { value, onChange, onSend, onCancel, label, placeholder, className, onKey, aria, ref } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => field.current as HTMLTextAreaElement);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const element = field.current;
    if (element === null || growsByItself) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, tallest)}px`;
  }, [value]);

  function onKeyDown(event: KeyboardEvent) {
    // Enter and Escape also end the choice of a character in an input method.
    if (event.nativeEvent.isComposing) return;
    if (onKey?.(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      onSend();
    }
    if (event.key === "Escape" && onCancel !== undefined) {
      event.preventDefault();
      onCancel();
    }
  }

  return (
    <textarea
      ref={field}
      rows={1}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      aria-label={label}
      {...aria}
      placeholder={placeholder}
      enterKeyHint="send"
      className={clsx(
        "max-h-60 min-w-0 not-placeholder-shown:field-sizing-content resize-none bg-transparent text-base outline-none",
        className,
      )}
    />
  );
}
