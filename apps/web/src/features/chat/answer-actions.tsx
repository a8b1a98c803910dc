import clsx from "clsx";
import { Check, Copy, RotateCw } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toast.tsx";

interface AnswerActionsProps {
  /** What goes to the clipboard. */
  readonly copied: () => string;
  readonly onAgain?: () => void;
  /** What one thinks of it. */
  readonly rating?: ReactNode;
  /** Actions of earlier answers show themselves when they are looked for. */
  readonly isLast: boolean;
}

/** Milliseconds for which a button says that it has copied. */
const saysSoFor = 2000;

/** What can be done with an answer that is finished. */
export function AnswerActions({ copied, onAgain, rating, isLast }: AnswerActionsProps) {
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), saysSoFor);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(copied());
      setIsCopied(true);
    } catch {
      // Browsers give it to pages over HTTPS, and where the person has not refused it.
      showToast({ title: t("chat.notCopied"), description: t("chat.notCopiedHint") });
    }
  }

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
