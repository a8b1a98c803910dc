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
  /** What providers counted for it. */
  readonly usage: Usage;
}

export interface Usage {
  /** Answers the built-in model gave: all of them, or those in which a provider could not be reached. */
  readonly byLocalModel: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** A decimal number of US dollars; null where a price is not known. */
  readonly cost: number | null;
}

export interface DemoServer {
  readonly deps: Deps;
  readonly userId: string;
  readonly teamId: string;
  /** Rows of SQL with `:team` and `:today` filled in. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  ask(chatId: string, question: string): Promise<Answer>;
  /** Calls the API as that person. Throws where it refuses. */
  get(path: string): Promise<unknown>;
  post(path: string, body: object): Promise<unknown>;
  text(path: string): Promise<string>;
  close(): Promise<void>;
}

/** `environment` is the product's own, to choose a model with; nothing of the process's is read. */
export async function openDemoServer(
  seed: number,
  scale = 1,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<DemoServer> {
  const database = await openDatabase({});
  const env = readEnv({
    ...environment,
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
  let before: Usage = { byLocalModel: 0, inputTokens: 0, outputTokens: 0, cost: 0 };

  /** What was counted since the last answer. Nothing else asks this server. */
  async function usageSince(): Promise<Usage> {
    const [row] = await database.client<{ local: number; input: number; output: number; cost: number | null }[]>`
      select count(distinct turn_id) filter (where provider = 'local' and role = 'chat')::int as local,
        coalesce(sum(input_tokens) filter (where provider <> 'local'), 0)::int as input,
        coalesce(sum(output_tokens) filter (where provider <> 'local'), 0)::int as output,
        case when bool_and(cost is not null or provider = 'local') is not false then coalesce(sum(cost), 0)::float8 end as cost from ai_metrics`;
    const now = {
      byLocalModel: row?.local ?? 0,
      inputTokens: row?.input ?? 0,
      outputTokens: row?.output ?? 0,
      cost: row?.cost ?? null,
    };
    const since = {
      byLocalModel: now.byLocalModel - before.byLocalModel,
      inputTokens: now.inputTokens - before.inputTokens,
      outputTokens: now.outputTokens - before.outputTokens,
      cost: now.cost === null || before.cost === null ? null : now.cost - before.cost,
    };
    before = now;
    return since;
  }

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
      return { ...readStream(stream), ms, usage: await usageSince() };
    },
    get: (path) => json(path, current),
    post: (path, body) => json(path, current, body),
    text: async (path) => (await request(path, current)).text(),
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
function readStream(stream: string): Omit<Answer, "ms" | "usage"> {
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
