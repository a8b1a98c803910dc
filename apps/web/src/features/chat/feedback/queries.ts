import { type components, dataOf } from "@omni/api-client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { t } from "../../../app/i18n/t.ts";
import { messageOf } from "../../../ui/error-state.tsx";
import { showToast } from "../../../ui/toast.tsx";
import { api } from "../../session/api.ts";

export type Feedback = components["schemas"]["Feedback"];
type FeedbackList = { data: Feedback[] };

const keyOf = (chatId: string) => ["chats", "feedback", chatId];

/** What one thought of the answers in a conversation. */
export function feedbackQuery(chatId: string) {
  return queryOptions({
    queryKey: keyOf(chatId),
    queryFn: () => dataOf(api.GET("/api/v1/chats/{id}/feedback", { params: { path: { id: chatId } } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

type Change = Pick<Feedback, "messageId"> &
  Partial<Pick<Feedback, "reason" | "comment">> & { rating: Feedback["rating"] | null };

/** Says what one thinks of an answer, or – without a rating – takes it back: shown at once, and undone where the server refuses. */
export function useGiveFeedback(chatId: string) {
  const client = useQueryClient();
  const key = keyOf(chatId);
  return useMutation({
    mutationFn: ({ messageId, rating, reason = null, comment = null }: Change) =>
      rating === null
        ? dataOf(api.DELETE("/api/v1/feedback/{messageId}", { params: { path: { messageId } } }))
        : dataOf(api.POST("/api/v1/feedback", { body: { messageId, rating, reason, comment } })),
    async onMutate({ messageId, rating, reason = null, comment = null }) {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<FeedbackList>(key);
      const others = (before?.data ?? []).filter((each) => each.messageId !== messageId);
      const given = rating === null ? [] : [{ messageId, rating, reason, comment, updatedAt: new Date().toISOString() }];
      client.setQueryData<FeedbackList>(key, { data: [...others, ...given] });
      return { before };
    },
    onError(error, _change, rollback) {
      client.setQueryData(key, rollback?.before);
      showToast({ title: t("chat.feedback.notKept"), description: messageOf(error) });
    },
  });
}
