import { DefaultChatTransport, readUIMessageStream, type UIMessage, type UIMessageChunk } from "ai";

/** A turn as a client of the AI SDK has it, and as it was stored. */
export interface Turn {
  readonly id: string;
  readonly chunks: readonly UIMessageChunk[];
  /** What the client ended with; undefined when nothing was said. */
  readonly message: UIMessage | undefined;
  /** What the client's own parser could not read. */
  readonly unreadable: string | null;
  readonly stored: UIMessage | undefined;
  readonly isRunning: boolean;
}

/** Asks, and reads everything with the transport and the reader that `useChat` is made of; then reads what was stored. */
export async function readTurn(origin: string, token: string, question: string, settled: () => Promise<void>): Promise<Turn> {
  const chatId = Bun.randomUUIDv7();
  const headers = { authorization: `Bearer ${token}` };
  const transport = new DefaultChatTransport<UIMessage>({ api: `${origin}/api/v1/chat`, headers });
  const messages: UIMessage[] = [{ id: Bun.randomUUIDv7(), role: "user", parts: [{ type: "text", text: question }] }];
  const chunks: UIMessageChunk[] = [];
  let message: UIMessage | undefined;
  const errors: string[] = [];
  try {
    const stream = await transport.sendMessages({
      chatId,
      messages,
      trigger: "submit-message",
      messageId: undefined,
      abortSignal: undefined,
    });
    const [kept, read] = stream.tee();
    const keeping = (async () => {
      for await (const chunk of kept as unknown as AsyncIterable<UIMessageChunk>) chunks.push(chunk);
    })();
    const onError = (error: unknown) => void errors.push(String(error));
    for await (const state of readUIMessageStream({ stream: read, onError })) message = state;
    await keeping;
  } catch (error) {
    errors.push(String(error));
  }
  // An error part of the turn is read, not unreadable.
  const said = chunks.flatMap((chunk) => (chunk.type === "error" ? [`Error: ${chunk.errorText}`] : []));
  const unreadable = errors.find((error) => !said.includes(error)) ?? null;
  await settled();
  const response = await fetch(`${origin}/api/v1/chats/${chatId}`, { headers });
  const chat = response.ok ? ((await response.json()) as { runningTurnId: string | null; messages: UIMessage[] }) : null;
  const started = chunks.find((chunk) => chunk.type === "start");
  const metadata = started?.type === "start" ? (started.messageMetadata as { turnId?: string } | undefined) : undefined;
  return {
    id: metadata?.turnId ?? "",
    chunks,
    message,
    unreadable,
    stored: chat?.messages.findLast(({ role }) => role === "assistant"),
    isRunning: chat === null || chat.runningTurnId !== null,
  };
}

export function textOf(message: UIMessage | undefined): string {
  return (message?.parts ?? []).map((part) => (part.type === "text" ? part.text : "")).join("");
}

export interface ToolPart {
  readonly toolCallId: string;
  readonly name: string;
  readonly state: string;
}

export function toolPartsOf(message: UIMessage | undefined): ToolPart[] {
  return (message?.parts ?? []).flatMap((part) =>
    "toolCallId" in part && !("providerExecuted" in part && part.providerExecuted === true)
      ? [{ toolCallId: part.toolCallId, name: part.type.replace(/^tool-/, ""), state: part.state }]
      : [],
  );
}
