import { signOut } from "../features/session/session.ts";
import { messageOf } from "../ui/error-state.tsx";
import { showToast } from "../ui/toast.tsx";
import { queryClient } from "./query-client.ts";

/** Ends the session and forgets what the page knew of it. */
export async function leave(): Promise<void> {
  try {
    await signOut();
  } catch (error) {
    showToast({ title: "Still signed in", description: messageOf(error) });
    return;
  }
  queryClient.clear();
  // Loaded on demand: pages without a conversation need nothing of it.
  const { forgetConversations } = await import("../features/chat/conversations.ts");
  forgetConversations();
}
