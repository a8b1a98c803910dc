import { OmniError } from "@omni/core";
import { describe, expect, test } from "vitest";
import { createModelRegistry } from "./model-registry.ts";
import type { ModelSettings } from "./model-settings.ts";

const create = (settings: Omit<ModelSettings, "now"> = {}) => createModelRegistry({ now: () => new Date(0), ...settings });

test("without a key everything is local", () => {
  const registry = create();
  expect([registry.nameOf("triage"), registry.nameOf("chat")]).toEqual(["local", "local"]);
  expect(registry.model("chat")).toMatchObject({ provider: "omni", modelId: "local" });
});

test("with a key and no name, everything is the provider's", () => {
  const registry = create({ openai: { apiKey: "k" } });
  expect(registry.nameOf("chat")).toMatch(/^openai:/);
  expect(registry.model("triage")).toMatchObject({ provider: "openai.chat" });
});

test("a role by name, on a server of one's own, without a key", () => {
  const registry = create({ models: { chat: "openai:llama3:8b" }, openai: { baseURL: "http://127.0.0.1:11434/v1" } });
  expect(registry.model("chat")).toMatchObject({ provider: "openai.chat", modelId: "llama3:8b" });
  expect(registry.nameOf("triage")).toBe("openai:llama3:8b");
});

test("with several keys and no name, every provider with a key serves, in a fixed order", () => {
  const registry = create({ anthropic: { apiKey: "a" }, mistral: { apiKey: "m1, m2" } });
  expect(registry.health().map(({ name }) => name)).toEqual([
    "mistral:mistral-medium-latest",
    "anthropic:claude-haiku-5-5",
    "mistral:mistral-embed",
    "local",
  ]);
  expect(registry.nameOf("chat")).toBe("mistral:mistral-medium-latest");
  expect(registry.nameOf("embed")).toBe("mistral:mistral-embed");
});

test("a role that is not named takes what chat has; documents and vectors are nobody's without a provider", () => {
  const registry = create({ models: { chat: "openai:a,mistral:b,local" }, openai: { apiKey: "k" }, mistral: { apiKey: "k" } });
  expect([registry.nameOf("triage"), registry.nameOf("extract")]).toEqual(["openai:a", "openai:a"]);
  expect(create().embeddingModel()).toBeNull();
  expect(() => create().model("extract")).toThrow("OMNI_MODEL_EXTRACT");
});

test("one local model a time zone", () => {
  const registry = create();
  expect(registry.model("chat", { timeZone: "Europe/Berlin" })).toBe(registry.model("chat", { timeZone: "Europe/Berlin" }));
  expect(registry.model("chat", { timeZone: "Europe/Berlin" })).not.toBe(registry.model("chat"));
});

describe("a name that does not work stops the start and says what does", () => {
  test.each<[string, Omit<ModelSettings, "now">, string]>([
    ["unknown", { models: { chat: "gpt" } }, "There is no model “gpt”. Available: local."],
    [
      "unknown provider",
      { models: { triage: "acme:x" }, openai: { apiKey: "k" } },
      "There is no model “acme:x”. Available: local, openai:<model>, openai-responses:<model>.",
    ],
    [
      "no model",
      { models: { chat: "openai:" }, openai: { apiKey: "k" } },
      "There is no model “openai:”. Available: local, openai:<model>, openai-responses:<model>.",
    ],
    [
      "something behind local",
      { models: { chat: "local,openai:x" }, openai: { apiKey: "k" } },
      "In “local,openai:x” nothing after “local” would ever be used: name it last. Available: local, openai:<model>, openai-responses:<model>.",
    ],
    [
      "two models for vectors",
      { models: { embed: "openai:x,openai:y" }, openai: { apiKey: "k" } },
      "Only one model can make vectors: those of two do not compare. Available: local, openai:<model>, openai-responses:<model>.",
    ],
    [
      "no vectors",
      { models: { embed: "anthropic:x" }, anthropic: { apiKey: "k" } },
      "“anthropic” makes no vectors. Available: local, anthropic:<model>.",
    ],
    [
      "no key",
      { models: { chat: "openai:gpt-6-luna" } },
      "The model “openai:gpt-6-luna” needs a key: set OPENAI_API_KEY. Available: local.",
    ],
  ])("%s", (_, settings, message) => {
    const failure = (() => {
      try {
        return create(settings);
      } catch (error) {
        return error;
      }
    })();
    expect(OmniError.is(failure, "invalid")).toBe(true);
    expect(failure).toHaveProperty("message", message);
  });
});
