import { DefaultChatTransport } from "ai";
import { queryClient } from "../../app/query-client.ts";
import { apiFetch } from "../session/api.ts";
import type { ShownMessage } from "./omni-message.ts";
import { chatKeys } from "./queries.ts";

/**
 * Questions and answers over the wire. Of the conversation only the newest question is sent: the server has the rest, and would
 * not believe ours.
 */
export const transport = new DefaultChatTransport<ShownMessage>({
  api: "/api/v1/chat",
  fetch: Object.assign(fetchAndRefresh, { preconnect: () => {} }),
  prepareSendMessagesRequest: ({ id, messages, trigger, messageId }) => ({
    body: {
      id,
      messages: messages.slice(-1).map(({ id: question, role, parts }) => ({ id: question, role, parts })),
      trigger,
      messageId: trigger === "submit-message" ? messages.at(-1)?.metadata?.replaces : messageId,
      showsResults: true,
    },
  }),
});

async function fetchAndRefresh(input: Request | string | URL, init?: RequestInit): Promise<Response> {
  const response = await apiFetch(input, init);
  // A question makes its conversation the latest one, or a new one.
  if (init?.method === "POST") void queryClient.invalidateQueries({ queryKey: chatKeys.lists });
  return response;
}
