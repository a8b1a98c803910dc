/**
 * Calls to providers, through the registry, against a stand-in that speaks each provider's protocol. Long, since one stand-in and one
 * vocabulary serve all of it.
 */
import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { OmniError } from "@omni/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CallPorts } from "./calls/attempts.ts";
import type { CallMetric } from "./calls/call-metric.ts";
import { createModelRegistry } from "./model-registry.ts";
import type { ModelSettings } from "./model-settings.ts";
import {
  events,
  failure,
  json,
  type Protocol,
  protocols,
  type Reply,
  type StandInProvider,
  startStandIn,
} from "./testing/stand-in-provider.ts";

type Part = LanguageModelV4StreamPart;

let provider: StandInProvider;
let other: StandInProvider;
let metrics: CallMetric[];
let slept: number[];

beforeAll(async () => {
  provider = await startStandIn();
  other = await startStandIn();
});
beforeEach(() => {
  metrics = [];
  slept = [];
});
afterAll(async () => {
  await provider.stop();
  await other.stop();
});

/** A clock that moves when somebody sleeps. */
function steppedPorts(): Partial<CallPorts> & { skip(ms: number): void } {
  let skipped = 0;
  return {
    now: () => performance.now() + skipped,
    async sleep(ms) {
      slept.push(ms);
      skipped += ms;
    },
    random: () => 0.5,
    skip: (ms) => {
      skipped += ms;
    },
  };
}

function createRegistry(settings: Partial<ModelSettings>, ports = steppedPorts()) {
  return createModelRegistry(
    {
      now: () => new Date("2026-11-20T12:00:00Z"),
      onCall: (metric) => metrics.push(metric),
      openai: { apiKey: "first-key", baseURL: provider.origin },
      mistral: { apiKey: "m-key", baseURL: other.origin },
      models: { chat: "openai:m" },
      ...settings,
    },
    ports,
  );
}

const prompt: LanguageModelV4CallOptions = { prompt: [{ role: "user", content: [{ type: "text", text: "Hi" }] }] };

async function ask(
  registry: ReturnType<typeof createRegistry>,
  options: Partial<LanguageModelV4CallOptions> = {},
): Promise<Part[]> {
  const { stream } = await registry.model("chat").doStream({ ...prompt, ...options });
  return Array.fromAsync(stream as unknown as AsyncIterable<Part>);
}

const textOf = (parts: readonly Part[]) => parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
const endOf = (parts: readonly Part[]) => parts.flatMap((part) => (part.type === "finish" ? [part.finishReason.unified] : []));
const errorsOf = (parts: readonly Part[]) => parts.flatMap((part) => (part.type === "error" ? [String(part.error)] : []));
const says = (words: readonly string[], end: Reply["end"] = "close"): Reply => {
  const all = protocols["openai chat completions"].answer(words);
  return events(end === "close" ? all : all.slice(0, words.length), end);
};
const mute: Reply = { ...says([]), end: "mute" };
const outcomes = () => metrics.map(({ model, provider: name, outcome }) => `${name}:${model} ${outcome}`);

describe.each(Object.entries<Protocol>(protocols))("%s", (_, { model, provider: account, answer, closing, path }) => {
  const settings = (): Partial<ModelSettings> => ({
    [account]: { apiKey: "the-key", baseURL: provider.origin },
    models: { chat: model },
  });

  test("an answer with a tool call arrives whole, and is measured", async () => {
    provider.replies(events(answer(["It ", "is."], { name: "lookUp", input: { id: 7 } })));
    const parts = await ask(createRegistry(settings()));
    expect(textOf(parts)).toBe("It is.");
    expect(parts.filter(({ type }) => type === "tool-call")).toMatchObject([{ toolName: "lookUp", input: '{"id":7}' }]);
    expect(endOf(parts)).toEqual(["tool-calls"]);
    expect(provider.seen).toMatchObject([{ key: "the-key", path: expect.stringMatching(path) }]);
    expect(metrics).toMatchObject([
      {
        role: "chat",
        provider: account,
        model: "m",
        outcome: "finished",
        inputTokens: 10,
        cachedInputTokens: 4,
        outputTokens: 5,
      },
    ]);
    expect(metrics[0]?.timeToFirstTokenMs).toBeGreaterThan(0);
  });

  test.each(["cut", "close"] as const)(
    "an answer that ends too early (%s): the text stays, the tool call does not run",
    async (end) => {
      const all = answer(["It ", "is."], { name: "lookUp", input: { id: 7 } });
      provider.replies(events(all.slice(0, -closing), end));
      const parts = await ask(createRegistry(settings()));
      expect(textOf(parts)).toBe("It is.");
      expect(parts.filter(({ type }) => type === "tool-call")).toEqual([]);
      expect(errorsOf(parts)).toHaveLength(1);
      expect(endOf(parts)).toEqual(["interrupted"]);
    },
  );

  test("a provider that fails is asked three times, with growing pauses, before the local model answers", async () => {
    provider.replies(failure(500));
    const parts = await ask(createRegistry(settings()));
    expect(endOf(parts)).toEqual(["stop"]);
    expect(provider.seen).toHaveLength(3);
    expect(slept).toEqual([250, 500]);
    expect(outcomes()).toEqual([...Array(3).fill(`${account}:m unavailable`), "local:local finished"]);
  });
});

describe("keys", () => {
  const two = {
    openai: {
      apiKey: "first-key, second-key",
      get baseURL() {
        return provider.origin;
      },
    },
  };

  test("are used in turn", async () => {
    provider.replies(says(["a"]));
    const registry = createRegistry(two);
    for (let call = 0; call < 4; call += 1) await ask(registry);
    expect(provider.seen.map(({ key }) => key)).toEqual(["first-key", "second-key", "first-key", "second-key"]);
  });

  test.each([
    ["401", failure(401)],
    ["429", failure(429, { "retry-after": "120" })],
    ["Google's 400 for a key it does not know", json({ error: { code: 400, details: [{ reason: "API_KEY_INVALID" }] } }, 400)],
  ] as const)("a key that gets %s rests, and the other one serves at once", async (_, refusal) => {
    provider.replies(refusal, says(["fine"]));
    const registry = createRegistry(two);
    expect(textOf(await ask(registry))).toBe("fine");
    expect(textOf(await ask(registry))).toBe("fine");
    expect(provider.seen.map(({ key }) => key)).toEqual(["first-key", "second-key", "second-key"]);
    expect(slept).toEqual([]);
  });

  test("a refused key is tried again after its rest", async () => {
    const ports = steppedPorts();
    provider.replies(failure(429, { "retry-after": "120" }), says(["fine"]));
    const registry = createRegistry(two, ports);
    await ask(registry);
    ports.skip(121_000);
    await ask(registry);
    await ask(registry);
    expect(provider.seen.map(({ key }) => key)).toEqual(["first-key", "second-key", "first-key", "second-key"]);
  });
});

describe("Retry-After", () => {
  test.each([
    ["seconds", { "retry-after": "2" }, 2000],
    ["a date", { "retry-after": "Fri, 20 Nov 2026 12:00:03 GMT" }, 3000],
    ["milliseconds", { "retry-after-ms": "1500" }, 1500],
  ])("in %s is honoured", async (_, headers, ms) => {
    provider.replies(failure(429, headers), says(["fine"]));
    expect(textOf(await ask(createRegistry({})))).toBe("fine");
    // Rounded: the clock runs on between taking note and waiting.
    expect(slept.map((waited) => Math.round(waited / 100) * 100)).toEqual([ms]);
  });

  test("in the body, as Google has it, is honoured", async () => {
    const body = {
      error: {
        code: 429,
        status: "RESOURCE_EXHAUSTED",
        details: [{ "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "4s" }],
      },
    };
    provider.replies(json(body, 429), says(["fine"]));
    await ask(createRegistry({}));
    expect(slept.map((waited) => Math.round(waited / 100) * 100)).toEqual([4000]);
  });

  test("that is longer than people wait makes the next model answer", async () => {
    provider.replies(failure(429, { "retry-after": "3600" }));
    other.replies(says(["the other"]));
    const registry = createRegistry({ models: { chat: "openai:m,mistral:m" } });
    expect(textOf(await ask(registry))).toBe("the other");
    expect(slept).toEqual([]);
    expect(outcomes()).toEqual(["openai:m rate_limited", "mistral:m finished"]);
  });
});

describe("fallback", () => {
  const chain = { models: { chat: "openai:m,mistral:m" } };

  test.each<[string, Reply]>([
    ["refuses the request", failure(404)],
    ["answers garbage", events(["{not json"])],
    [
      "answers with a page",
      { status: 200, headers: { "content-type": "text/html" }, chunks: ["<html>busy</html>"], end: "close" },
    ],
    ["fails in the stream", events([{ error: { message: "overloaded", type: "server_error" } }])],
    ["is cut before it says anything", says([], "cut")],
    ["ends before it says anything", events([])],
  ])("to the next model when the first one %s", async (_, reply) => {
    provider.replies(reply);
    other.replies(says(["the other"]));
    const parts = await ask(createRegistry(chain));
    expect(textOf(parts)).toBe("the other");
    expect(endOf(parts)).toEqual(["stop"]);
    expect(errorsOf(parts)).toEqual([]);
    expect(parts.filter(({ type }) => type === "stream-start")).toHaveLength(1);
    expect(other.seen).toHaveLength(1);
  });

  test("never after the first text: what was said stays, and an error ends it", async () => {
    provider.replies(says(["Half an ans"], "cut"));
    other.replies(says(["the other"]));
    const parts = await ask(createRegistry(chain));
    expect(textOf(parts)).toBe("Half an ans");
    expect(errorsOf(parts)).toEqual([expect.stringContaining("openai:m")]);
    expect(parts.map(({ type }) => type).slice(-3)).toEqual(["text-end", "error", "finish"]);
    expect(endOf(parts)).toEqual(["interrupted"]);
    expect(other.seen).toHaveLength(0);
  });

  test("after a thought that broke off: the thought ends, the next model answers", async () => {
    const thinking = { choices: [{ index: 0, delta: { role: "assistant", reasoning_content: "Hm" }, finish_reason: null }] };
    provider.replies(events([thinking], "cut"));
    other.replies(says(["the other"]));
    const parts = await ask(createRegistry(chain));
    expect(parts.map(({ type }) => type).filter((type) => type.startsWith("reasoning"))).toEqual([
      // Three tries of the first model.
      ...Array(3).fill(["reasoning-start", "reasoning-delta", "reasoning-end"]).flat(),
    ]);
    expect(textOf(parts)).toBe("the other");
  });

  test("when nobody is left, the error names everybody and why, and no secret", async () => {
    provider.replies(failure(401, {}, "invalid_api_key"));
    const error = await createRegistry({ models: { extract: "openai:m" } })
      .model("extract")
      .doGenerate(prompt)
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(OmniError.is(error, "unavailable")).toBe(true);
    expect(String(error)).toContain("openai:m (HTTP 401 invalid_api_key)");
    expect(JSON.stringify(error) + String(error)).not.toMatch(/first-key|secret text/);
  });
});

describe("time-outs", () => {
  // Each test has one limit that is short: none depends on how quick the machine is.
  const patient = { connectMs: 30_000, firstTokenMs: 30_000, silenceMs: 30_000, wholeMs: 60_000 };

  test.each<[string, Reply, Partial<typeof patient>, string]>([
    ["no response", mute, { connectMs: 100 }, "connect"],
    ["no first token", says([], "hang"), { firstTokenMs: 100 }, "first_token"],
  ])("%s: the next model answers", async (_, reply, short, code) => {
    provider.replies(reply);
    const registry = createRegistry({ timeouts: { ...patient, ...short } });
    expect(endOf(await ask(registry))).toEqual(["stop"]);
    expect(outcomes()).toEqual(["openai:m timeout", "local:local finished"]);
    expect(registry.health()[0]).toMatchObject({ name: "openai:m", lastError: { kind: "timeout", code } });
    // The provider is told at once.
    await provider.seen[0]?.hungUp;
  });

  test("silence in the middle: the text stays, an error ends it", async () => {
    provider.replies(says(["Half"], "hang"));
    const parts = await ask(createRegistry({ timeouts: { ...patient, silenceMs: 100 } }));
    expect(textOf(parts)).toBe("Half");
    expect(errorsOf(parts)).toEqual([expect.stringContaining("timeout silence")]);
    await provider.seen[0]?.hungUp;
  });

  test("the whole: also where every part comes in time", async () => {
    provider.replies(events(protocols.mistral.answer(Array(1000).fill("x")), "close", 10));
    const parts = await ask(createRegistry({ timeouts: { ...patient, wholeMs: 1500 } }));
    expect(textOf(parts)).toMatch(/^x+$/);
    expect(errorsOf(parts)).toEqual([expect.stringContaining("timeout whole")]);
  });

  test("a reader that takes its time is no silence", async () => {
    provider.replies(says(["a", "b", "c"]));
    const { stream } = await createRegistry({ timeouts: { ...patient, silenceMs: 100 } })
      .model("chat")
      .doStream(prompt);
    const parts: Part[] = [];
    for await (const part of stream as unknown as AsyncIterable<Part>) {
      parts.push(part);
      await Bun.sleep(part.type === "text-delta" ? 130 : 0);
    }
    expect(textOf(parts)).toBe("abc");
    expect(endOf(parts)).toEqual(["stop"]);
  });
});

describe("an abort", () => {
  test.each<[string, Reply]>([
    ["before the response", mute],
    ["in the middle of the answer", says(["Half"], "hang")],
  ])("%s hangs up at once", async (_, reply) => {
    provider.replies(reply);
    const controller = new AbortController();
    const asked = ask(createRegistry({}), { abortSignal: controller.signal }).catch((reason: unknown) => reason);
    while (provider.seen.length === 0) await Bun.sleep(5);
    await Bun.sleep(30);
    const aborted = performance.now();
    controller.abort(new Error("stopped by the person"));
    expect(String(await asked)).toContain("stopped by the person");
    expect(((await provider.seen[0]?.hungUp) ?? Number.POSITIVE_INFINITY) - aborted).toBeLessThan(200);
    expect(outcomes()).toEqual(["openai:m aborted"]);
  });

  test("by a reader that goes away hangs up too", async () => {
    provider.replies(says(["Half"], "hang"));
    const { stream } = await createRegistry({}).model("chat").doStream(prompt);
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel();
    await provider.seen[0]?.hungUp;
    expect(outcomes()).toEqual(["openai:m aborted"]);
  });
});

describe("the circuit breaker", () => {
  test("rests a model that keeps failing, lets one call probe it, and closes when that goes well", async () => {
    const ports = steppedPorts();
    const registry = createRegistry({ models: { chat: "openai:m,mistral:m" } }, ports);
    provider.replies(failure(500));
    other.replies(says(["the other"]));
    await ask(registry);
    await ask(registry);
    expect(provider.seen).toHaveLength(5);
    expect(registry.health()[0]?.breaker).toBe("open");
    await ask(registry);
    expect(provider.seen).toHaveLength(5);

    ports.skip(31_000);
    provider.replies(says(["back"]));
    expect(textOf(await ask(registry))).toBe("back");
    expect(registry.health()).toMatchObject([
      {
        name: "openai:m",
        roles: ["triage", "chat", "extract"],
        breaker: "closed",
        lastSuccess: expect.any(Date),
        lastError: { kind: "unavailable", status: 500 },
      },
      { name: "mistral:m", breaker: "closed", lastError: null },
      { name: "local" },
    ]);
  });

  test("does not open for what the asker got wrong, nor for a busy key", async () => {
    const registry = createRegistry({ models: { chat: "openai:m,mistral:m" } });
    other.replies(says(["the other"]));
    provider.replies(failure(400));
    for (let call = 0; call < 7; call += 1) await ask(registry);
    expect(provider.seen).toHaveLength(7);
    expect(registry.health()[0]?.breaker).toBe("closed");
  });
});

describe("an answer in one piece", () => {
  const whole = {
    id: "c",
    object: "chat.completion",
    created: 1,
    model: "m",
    choices: [{ index: 0, message: { role: "assistant", content: "Yes." }, finish_reason: "stop" }],
    usage: { prompt_tokens: 3, completion_tokens: 1, total_tokens: 4 },
  };

  test("is retried, measured and costs what the price list says", async () => {
    provider.replies(failure(503), json(whole));
    const { content } = await createRegistry({}).model("triage").doGenerate(prompt);
    expect(content).toMatchObject([{ type: "text", text: "Yes." }]);
    expect(metrics).toMatchObject([
      { role: "triage", outcome: "unavailable", status: 503, attempt: 1, cost: null },
      { role: "triage", outcome: "finished", inputTokens: 3, outputTokens: 1, attempt: 2, cost: null },
    ]);
  });

  test("that does not come makes the next model answer within the whole", async () => {
    provider.replies(mute);
    other.replies(json(whole));
    const registry = createRegistry({ models: { triage: "openai:m,mistral:m" }, timeouts: { wholeMs: 3000 } });
    const { content } = await registry.model("triage").doGenerate(prompt);
    expect(content).toMatchObject([{ type: "text", text: "Yes." }]);
  });
});

test("vectors come from one model, with its keys and retries", async () => {
  provider.replies(
    failure(500),
    json({
      object: "list",
      data: [{ object: "embedding", index: 0, embedding: [0.1, 0.2] }],
      usage: { prompt_tokens: 2, total_tokens: 2 },
    }),
  );
  const model = createRegistry({ models: { embed: "openai:e" } }).embeddingModel();
  expect((await model?.doEmbed({ values: ["a"] }))?.embeddings).toEqual([[0.1, 0.2]]);
  expect(metrics).toMatchObject([
    { role: "embed", outcome: "unavailable" },
    { role: "embed", model: "e", outcome: "finished", inputTokens: 2 },
  ]);
});
