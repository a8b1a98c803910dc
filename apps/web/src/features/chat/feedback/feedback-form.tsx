import { useQuery } from "@tanstack/react-query";
import { RadioGroup } from "radix-ui";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { t } from "../../../app/i18n/t.ts";
import { Button } from "../../../ui/button.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { useConversation } from "../conversation-context.ts";
import { type Feedback, feedbackQuery, useGiveFeedback } from "./queries.ts";

type Reason = NonNullable<Feedback["reason"]>;

const reasons = {
  wrong_figures: t("chat.feedback.reasons.wrongFigures"),
  misunderstood: t("chat.feedback.reasons.misunderstood"),
  incomplete: t("chat.feedback.reasons.incomplete"),
  unclear: t("chat.feedback.reasons.unclear"),
  other: t("chat.feedback.reasons.other"),
} as const satisfies Record<Reason, string>;

/** Why an answer was no good: one of a few reasons, and words of one's own. The thumb counts without it. */
export function FeedbackForm({ messageId, onClose }: { messageId: string; onClose: () => void }) {
  const { id: chatId } = useConversation();
  const { data } = useQuery(feedbackQuery(chatId));
  const { mutateAsync: give } = useGiveFeedback(chatId);
  const given = data?.data.find((each) => each.messageId === messageId);
  const [reason, setReason] = useState<Reason | null>(given?.reason ?? null);
  const [comment, setComment] = useState(given?.comment ?? "");
  const title = useId();
  const field = useId();
  const form = useRef<HTMLFormElement>(null);

  // It may open below what is in sight, behind the field for the next question.
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    onClose();
    const said = comment.trim();
    try {
      // The promise, since the form is gone before the server has answered.
      await give({ messageId, rating: "down", reason, comment: said === "" ? null : said });
      showToast({ title: t("chat.feedback.noted") });
    } catch {
      // Said by whoever sent it.
    }
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => void submit(event)}
      aria-labelledby={title}
      className="grid max-w-2xl scroll-mb-32 gap-3 rounded-lg border border-line bg-surface p-3"
    >
      <p id={title} className="font-medium">
        {t("chat.feedback.why")}
      </p>
      <RadioGroup.Root
        aria-labelledby={title}
        value={reason ?? ""}
        onValueChange={(chosen) => setReason(chosen as Reason)}
        className="flex flex-wrap gap-1.5"
      >
        {Object.entries(reasons).map(([value, label]) => (
          <RadioGroup.Item
            key={value}
            value={value}
            className="h-7 rounded-md border border-line px-2.5 text-ink-2 hover:bg-hover data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft data-[state=checked]:text-ink pointer-coarse:h-11"
          >
            {label}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <label htmlFor={field} className="grid gap-1 text-ink-2">
        {t("chat.feedback.comment")}
        <textarea
          id={field}
          rows={2}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          className="w-full resize-y rounded-md border border-edge bg-canvas px-3 py-2 text-ink"
        />
      </label>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button look="primary" size="small" type="submit">
          {t("chat.feedback.send")}
        </Button>
        <Button look="quiet" size="small" onClick={onClose}>
          {t("ui.close")}
        </Button>
        <p className="text-xs text-ink-3">{t("chat.feedback.whoReads")}</p>
      </div>
    </form>
  );
}
