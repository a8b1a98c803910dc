/**
 * A chat as the web app has it: through the AI SDK's own transport and its own reader.
 *
 * @module
 */
import type { OmniMessage } from "@omni/ai-tools/contract";
import { newId } from "@omni/core";
import { DefaultChatTransport, readUIMessageStream, type UIMessageChunk } from "ai";
import type { TestServer } from "./test-server.ts";

export interface ChatClient {
  /** Asks, and reads along to the end; the finished answer. */
  ask(text: string, chatId?: string): Promise<OmniMessage>;
  /** Sends messages as they are; the stream of the answer. Throws what the transport throws. */
  send(messages: OmniMessage[], chatId?: string): Promise<ReadableStream<UIMessageChunk>>;
  /** The stream of the running turn, from its start; null when none is running. */
  resume(chatId: string): Promise<ReadableStream<UIMessageChunk> | null>;
}

export function question(text: string): OmniMessage {
  return { id: newId(), role: "user", parts: [{ type: "text", text }] };
}

export async function readAnswer(stream: ReadableStream<UIMessageChunk> | null): Promise<OmniMessage> {
  if (stream === null) throw new Error("there is nothing to read along");
  let last: OmniMessage | undefined;
  for await (const message of readUIMessageStream<OmniMessage>({ stream, terminateOnError: true })) last = message;
  if (last === undefined) throw new Error("the stream had no message");
  return last;
}

export function chatClient(server: TestServer, token: string): ChatClient {
  // `fetch` as a browser has it, with our server at the other end.
  const fetchFromServer = Object.assign(
    async (input: string | URL | Request, init?: RequestInit) => {
      const request = input instanceof Request ? new Request(input, init) : new Request(String(input), init);
      return server.app.request(request, undefined, {});
    },
    { preconnect: fetch.preconnect },
  );
  const transport = new DefaultChatTransport<OmniMessage>({
    api: "http://localhost/api/v1/chat",
    headers: { authorization: `Bearer ${token}` },
    fetch: fetchFromServer,
  });
  const send = (messages: OmniMessage[], chatId = newId()) =>
    transport.sendMessages({ chatId, messages, trigger: "submit-message", messageId: undefined, abortSignal: undefined });
  return {
    send,
    ask: async (text, chatId) => readAnswer(await send([question(text)], chatId)),
    resume: (chatId) => transport.reconnectToStream({ chatId }),
  };
}
