import clsx from "clsx";
import { Pencil } from "lucide-react";
import { useRef, useState } from "react";
import { t } from "../../app/i18n/t.ts";
import { Button } from "../../ui/button.tsx";
import { useFocusBack } from "../../ui/use-focus-back.ts";
import { QuestionEditor } from "./question-editor.tsx";

/** Longer than this a question is a text, not a headline. */
const headlineLength = 140;

interface QuestionProps {
  readonly text: string;
  /** Asks it with other words; absent while it cannot be. */
  readonly onAskInstead?: (text: string) => void;
  /** What follows an earlier question is taken away when it is asked anew. */
  readonly isLast: boolean;
}

/** What the person asked: the headline of its entry. */
export function Question({ text, onAskInstead, isLast }: QuestionProps) {
  const [isEditing, setIsEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  useFocusBack(isEditing, editButton);
  const isHeadline = text.length <= headlineLength && !text.includes("\n");

  if (isEditing && onAskInstead) {
    return <QuestionEditor text={text} isLast={isLast} onAsk={onAskInstead} onClose={() => setIsEditing(false)} />;
  }
  return (
    <div className="group/question flex items-start gap-2">
      <h2
        className={clsx(
          "min-w-0 text-base break-words whitespace-pre-wrap",
          isHeadline ? "font-semibold" : "font-normal text-ink-2",
        )}
      >
        {text}
      </h2>
      {onAskInstead && (
        <Button
          ref={editButton}
          look="quiet"
          size="tiny"
          aria-label={t("chat.editThisQuestion")}
          title={t("chat.edit")}
          onClick={() => setIsEditing(true)}
          // As high as the line it stands in, so that it moves nothing when it comes and goes.
          className="-my-0.5 opacity-0 group-focus-within/question:opacity-100 group-hover/question:opacity-100 pointer-coarse:-my-2.5 pointer-coarse:opacity-100"
        >
          <Pencil aria-hidden className="size-3.5" />
        </Button>
      )}
    </div>
  );
}
