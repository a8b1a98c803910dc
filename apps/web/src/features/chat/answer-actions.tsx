import clsx from "clsx";
import { Check, Copy, RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { useCopied } from "./use-copied.ts";

interface AnswerActionsProps {
  /** What goes to the clipboard. */
  readonly copied: () => string;
  readonly onAgain?: () => void;
  /** What one thinks of it. */
  readonly rating?: ReactNode;
  /** Actions of earlier answers show themselves when they are looked for. */
  readonly isLast: boolean;
}

/** What can be done with an answer that is finished. */
export function AnswerActions({ copied, onAgain, rating, isLast }: AnswerActionsProps) {
  const { isCopied, copy } = useCopied(copied);

  return (
    <div
      className={clsx(
        "-ml-2 flex gap-0.5 transition-opacity",
        !isLast && "opacity-0 group-focus-within/turn:opacity-100 group-hover/turn:opacity-100 pointer-coarse:opacity-100",
      )}
    >
      <Button look="quiet" size="tiny" onClick={() => void copy()} aria-label={t("chat.copyAnswer")} title={t("chat.copy")}>
        {isCopied ? <Check aria-hidden className="size-3.5" /> : <Copy aria-hidden className="size-3.5" />}
      </Button>
      {onAgain && (
        <Button look="quiet" size="tiny" onClick={onAgain} aria-label={t("chat.answerAgain")} title={t("chat.answerAgain")}>
          <RotateCw aria-hidden className="size-3.5" />
        </Button>
      )}
      {rating}
      <span role="status" className="sr-only">
        {isCopied && t("chat.copied")}
      </span>
    </div>
  );
}
