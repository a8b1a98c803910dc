import { useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import { ThumbsDown, ThumbsUp } from "lucide-react";
import type { Ref } from "react";
import { t } from "../../../app/i18n/t.ts";
import { Button } from "../../../ui/button.tsx";
import { useConversation } from "../conversation-context.ts";
import { type Feedback, feedbackQuery, useGiveFeedback } from "./queries.ts";

interface RateAnswerProps {
  readonly messageId: string;
  /** Called when the person finds the answer no good, to ask why. */
  readonly onBad: (isBad: boolean) => void;
  /** The button that asks why, for the focus to come back to. */
  readonly badButton: Ref<HTMLButtonElement>;
}

/** What one thinks of an answer: a thumb up or down; a second press takes it back. */
export function RateAnswer({ messageId, onBad, badButton }: RateAnswerProps) {
  const { id: chatId } = useConversation();
  const { data } = useQuery(feedbackQuery(chatId));
  const { mutate: give } = useGiveFeedback(chatId);
  const rating = data?.data.find((each) => each.messageId === messageId)?.rating ?? null;

  function rate(pressed: Feedback["rating"]) {
    const next = pressed === rating ? null : pressed;
    give({ messageId, rating: next });
    onBad(next === "down");
  }

  return (
    <>
      <Thumb icon={ThumbsUp} label={t("chat.feedback.good")} isPressed={rating === "up"} onPress={() => rate("up")} />
      <Thumb
        icon={ThumbsDown}
        label={t("chat.feedback.bad")}
        ref={badButton}
        isPressed={rating === "down"}
        onPress={() => rate("down")}
      />
    </>
  );
}

interface ThumbProps {
  readonly icon: typeof ThumbsUp;
  readonly label: string;
  readonly isPressed: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

function Thumb({ icon: Icon, label, isPressed, onPress, ref }: ThumbProps) {
  return (
    <Button
      {...(ref && { ref })}
      look="quiet"
      size="tiny"
      aria-pressed={isPressed}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon aria-hidden className={clsx("size-3.5", isPressed && "fill-current text-accent")} />
    </Button>
  );
}
