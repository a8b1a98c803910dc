import { newId } from "@omni/core";
import type { ServerNode } from "./node.ts";

/** Somebody with a company of their own, who talks to any process. */
export interface Person {
  request(node: ServerNode, path: string, init?: RequestInit): Promise<Response>;
  json<T>(node: ServerNode, path: string, init?: RequestInit): Promise<T>;
  ask(node: ServerNode, chatId: string, text: string): Promise<Response>;
}

const password = "correct horse battery";

export async function signUp(node: ServerNode): Promise<Person> {
  const email = `${newId()}@test.example`;
  const post = async <T>(path: string, body: unknown, token?: string): Promise<T> => {
    const response = await fetch(`${node.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const { token: session } = await post<{ token: string }>("/api/auth/sign-up/email", { name: "Somebody", email, password });
  await post("/api/auth/organization/create", { name: "Theirs", slug: newId() }, session);
  const renewed = await fetch(`${node.url}/api/auth/token`, { headers: { authorization: `Bearer ${session}` } });
  const { token } = (await renewed.json()) as { token: string };

  const request: Person["request"] = (at, path, init = {}) =>
    fetch(`${at.url}${path}`, {
      ...init,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...init.headers },
    });
  return {
    request,
    async json<T>(at: ServerNode, path: string, init?: RequestInit) {
      const response = await request(at, path, init);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as T;
    },
    ask: (at, chatId, text) =>
      request(at, "/api/v1/chat", {
        method: "POST",
        body: JSON.stringify({ id: chatId, messages: [{ id: newId(), role: "user", parts: [{ type: "text", text }] }] }),
      }),
  };
}

export interface Read {
  /** The words of the answer, as far as they were read. */
  readonly text: string;
  /** Whether the stream came to its own end. */
  readonly isWhole: boolean;
  readonly error: string | null;
}

/** Reads an answer until its end, or drops the connection after `dropAfterMs`. */
export async function readAnswer(response: Response, dropAfterMs = Number.POSITIVE_INFINITY): Promise<Read> {
  if (response.body === null) return { text: "", isWhole: false, error: null };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const timer = Number.isFinite(dropAfterMs)
    ? setTimeout(() => void reader.cancel().catch(() => undefined), dropAfterMs)
    : undefined;
  let events = "";
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read())
      events += decoder.decode(next.value, { stream: true });
  } catch {
    // The process died, or the line was cut: what was read so far counts.
  }
  clearTimeout(timer);
  let text = "";
  let error: string | null = null;
  for (const event of events.split("\n\n")) {
    if (!event.startsWith("data: {") || !event.endsWith("}")) continue;
    const chunk = JSON.parse(event.slice("data: ".length)) as { type: string; delta?: string; errorText?: string };
    if (chunk.type === "text-delta") text += chunk.delta ?? "";
    if (chunk.type === "error") error = chunk.errorText ?? "";
  }
  return { text, isWhole: events.endsWith("data: [DONE]\n\n"), error };
}
