import type { OmniMessage } from "@omni/ai-tools/contract";
import { DefaultChatTransport } from "ai";
import { queryClient } from "../../app/query-client.ts";
import { apiFetch } from "../session/api.ts";
import { chatKeys } from "./queries.ts";

/**
 * Questions and answers over the wire. Of the conversation only the newest question is sent: the server has the rest, and would
 * not believe ours.
 */
export const transport = new DefaultChatTransport<OmniMessage>({
  api: "/api/v1/chat",
  fetch: Object.assign(fetchAndRefresh, { preconnect: () => {} }),
  prepareSendMessagesRequest: ({ id, messages }) => ({
    body: { id, messages: messages.slice(-1).map(({ role, parts }) => ({ role, parts })), showsResults: true },
  }),
});

async function fetchAndRefresh(input: Request | string | URL, init?: RequestInit): Promise<Response> {
  const response = await apiFetch(input, init);
  // A question makes its conversation the latest one, or a new one.
  if (init?.method === "POST") void queryClient.invalidateQueries({ queryKey: chatKeys.list });
  return response;
}
