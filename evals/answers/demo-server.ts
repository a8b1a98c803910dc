/** The product with the demo company of a fixed day in memory, and a person who asks it. */
import { createApp, createDeps, type Deps, demoCredentials, readEnv } from "@omni/api-server";
import { newId } from "@omni/core";
import { loadDemo, openDatabase } from "@omni/db";

export const today = "2026-11-20";

/** What came of one question. */
export interface Answer {
  readonly agent: string;
  readonly text: string;
  readonly calls: readonly { readonly tool: string; readonly input: Record<string, unknown>; readonly output: unknown }[];
  readonly ms: number;
}

export interface DemoServer {
  readonly deps: Deps;
  readonly userId: string;
  readonly teamId: string;
  /** Rows of SQL with `:team` and `:today` filled in. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  ask(chatId: string, question: string): Promise<Answer>;
  close(): Promise<void>;
}

export async function openDemoServer(seed: number, scale = 1): Promise<DemoServer> {
  const database = await openDatabase({});
  const env = readEnv({
    OMNI_DEMO: "off",
    OMNI_SECRET: "for evaluations alone, and for nothing else",
    OMNI_LOG_LEVEL: "error",
    OMNI_LIMIT_REQUESTS: "1000000",
    OMNI_LIMIT_QUESTIONS: "1000000",
  });
  const clock = { now: () => new Date(`${today}T09:00:00Z`) };
  const deps = await createDeps(env, { database, clock });
  const app = createApp(deps);
  const request = async (path: string, token: string | undefined, body?: unknown) =>
    app.request(
      path,
      {
        method: body === undefined ? "GET" : "POST",
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      {},
    );
  const json = async (path: string, token: string | undefined, body?: unknown) => {
    const response = await request(path, token, body);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };

  const { user } = (await json("/api/auth/sign-up/email", undefined, demoCredentials)) as { user: { id: string } };
  const { teamId } = await database.asOwner((owner) => loadDemo(owner, { seed, scale, today, userId: user.id }));
  const session = String((await json("/api/auth/sign-in/email", undefined, demoCredentials)).token);
  // Tokens are checked against the real clock, so they are asked for now and then.
  const token = async () => String((await json("/api/auth/token", session)).token);
  let current = await token();
  let asked = 0;

  return {
    deps,
    userId: user.id,
    teamId,
    async rows(sql) {
      const text = sql.replaceAll(":team", `'${teamId}'`).replaceAll(":today", `date '${today}'`);
      return (await database.client.unsafe(text)) as unknown as Record<string, unknown>[];
    },
    async ask(chatId, question) {
      if (++asked % 100 === 0) current = await token();
      const started = performance.now();
      const message = { id: newId(), role: "user", parts: [{ type: "text", text: question }] };
      const response = await request("/api/v1/chat", current, { id: chatId, messages: [message] });
      const stream = await response.text();
      const ms = performance.now() - started;
      if (!response.ok) throw new Error(`${response.status} ${stream}`);
      await deps.turns.settled();
      return { ...readStream(stream), ms };
    },
    close: () => deps.close(),
  };
}

interface Chunk {
  readonly type: string;
  readonly delta?: string;
  readonly toolCallId?: string;
  readonly toolName?: string;
  readonly input?: Record<string, unknown>;
  readonly output?: unknown;
  readonly data?: { readonly agent?: string };
}

/** Reads a finished UI message stream. */
function readStream(stream: string): Omit<Answer, "ms"> {
  const calls = new Map<string, { tool: string; input: Record<string, unknown>; output: unknown }>();
  let agent = "";
  let text = "";
  for (const line of stream.split("\n")) {
    if (!line.startsWith("data: {")) continue;
    const chunk = JSON.parse(line.slice("data: ".length)) as Chunk;
    if (chunk.type === "data-agent") agent = chunk.data?.agent ?? "";
    if (chunk.type === "text-delta") text += chunk.delta ?? "";
    if (chunk.type === "tool-input-available") {
      calls.set(chunk.toolCallId ?? "", { tool: chunk.toolName ?? "", input: chunk.input ?? {}, output: undefined });
    }
    const call = calls.get(chunk.toolCallId ?? "");
    if (chunk.type === "tool-output-available" && call !== undefined) call.output = chunk.output;
  }
  return { agent, text, calls: [...calls.values()] };
}
