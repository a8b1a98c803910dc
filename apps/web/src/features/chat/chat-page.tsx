import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { t } from "../../app/i18n/t.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { useDocumentTitle } from "../../ui/use-document-title.ts";
import { Waiting } from "./answer.tsx";
import { ConversationView } from "./conversation-view.tsx";
import { conversationOf, openConversation } from "./conversations.ts";
import { chatKeys } from "./queries.ts";

const route = getRouteApi("/app/chats/$id");

/** A conversation that has begun. */
export function ChatPage() {
  const { id } = route.useParams();
  const conversation = conversationOf(id);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: chatKeys.one(id),
    queryFn: () => openConversation(id),
    // Asked for each time it is opened: it may have gone on elsewhere.
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  useDocumentTitle(data?.title);
  // A long conversation is drawn in pieces, between which the page can be used.
  const isHere = useDeferredValue(!isPending || conversation.messages.length > 0);

  if (error && conversation.messages.length === 0) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!isHere) {
    return (
      <div className="mx-auto max-w-5xl px-4 pt-9 sm:px-8">
        <Waiting />
      </div>
    );
  }
  return <ConversationView key={id} conversation={conversation} title={data?.title ?? t("chat.conversation")} />;
}
