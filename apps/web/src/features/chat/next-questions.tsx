import { CornerDownRight } from "lucide-react";
import { t } from "../../app/i18n/t.ts";

/** What could be asked next: each would answer something. */
export function NextQuestions({ questions, onAsk }: { questions: readonly string[]; onAsk: (question: string) => void }) {
  return (
    <ul aria-label={t("chat.nextQuestions")} className="-mx-2 flex flex-wrap gap-x-1 gap-y-0.5">
      {questions.map((question) => (
        <li key={question} className="min-w-0">
          <button
            type="button"
            onClick={() => onAsk(question)}
            className="flex max-w-full items-center gap-1.5 rounded-md px-2 py-1 text-left text-sm text-ink-2 transition-colors hover:bg-hover hover:text-ink pointer-coarse:py-2.5"
          >
            <CornerDownRight aria-hidden className="size-3.5 shrink-0 text-ink-3" />
            <span className="truncate">{question}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
