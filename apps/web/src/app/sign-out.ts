import { signOut, useSession } from "../features/session/session.ts";
import { messageOf } from "../ui/error-state.tsx";
import { showToast } from "../ui/toast.tsx";
import { t } from "./i18n/t.ts";
import { queryClient } from "./query-client.ts";

/** Ends the session and forgets what the page knew of it. */
export async function leave(): Promise<void> {
  try {
    await signOut();
  } catch (error) {
    showToast({ title: t("app.account.stillSignedIn"), description: messageOf(error) });
    return;
  }
  await forget();
}

/** Names, in the tab, whose it is. */
const personKey = "person";

/**
 * For a sign-in: what this tab still holds of somebody else, whose session ended without a sign-out, is forgotten. Whoever signs
 * in again finds everything as it was, a question that was being typed too.
 */
export async function forgetOthers(): Promise<void> {
  const before = sessionStorage.getItem(personKey);
  const now = useSession.getState().user?.id;
  if (now === undefined) return;
  if (before !== null && before !== now) await forget();
  sessionStorage.setItem(personKey, now);
}

async function forget(): Promise<void> {
  queryClient.clear();
  // Loaded on demand: pages without a conversation need nothing of it.
  const { forgetConversations } = await import("../features/chat/conversations.ts");
  forgetConversations();
}
