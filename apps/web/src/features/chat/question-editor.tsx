import { useEffect, useId, useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { QuestionField } from "./question-field.tsx";

interface QuestionEditorProps {
  readonly text: string;
  readonly isLast: boolean;
  readonly onAsk: (text: string) => void;
  readonly onClose: () => void;
}

/** A question of one's own, to be asked with other words. */
export function QuestionEditor({ text, isLast, onAsk, onClose }: QuestionEditorProps) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(-1, -1);
  }, []);

  function send() {
    const question = typed.trim();
    if (question === "") return;
    onClose();
    // The same words again are no edit; “Answer again” is there for that.
    if (question !== text) onAsk(question);
  }

  return (
    <fieldset aria-describedby={hint} className="grid gap-2">
      <legend className="sr-only">{t("chat.editQuestion")}</legend>
      <div className="rounded-lg border border-edge bg-surface px-3.5 py-2 focus-within:border-accent focus-within:outline focus-within:outline-accent">
        <QuestionField
          ref={field}
          value={typed}
          onChange={setTyped}
          onSend={send}
          onCancel={onClose}
          label={t("chat.theQuestion")}
          className="w-full align-top"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button look="primary" size="small" onClick={send} disabled={typed.trim() === ""}>
          {t("chat.askInstead")}
        </Button>
        <Button look="quiet" size="small" onClick={onClose}>
          {t("ui.cancel")}
        </Button>
        <p id={hint} className="text-xs text-ink-3">
          {isLast ? t("chat.answeredAnew") : t("chat.goesOnFromHere")}
        </p>
      </div>
    </fieldset>
  );
}
