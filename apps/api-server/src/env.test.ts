import { resolve } from "node:path";
import { OmniError } from "@omni/core";
import { describe, expect, test } from "vitest";
import { readEnv } from "./env.ts";

function refusal(source: Record<string, string | undefined>): string {
  try {
    readEnv(source);
  } catch (error) {
    if (OmniError.is(error, "invalid")) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("an environment without anything", () => {
  test("is enough: our port on this machine alone, embedded data in the working directory, the demo, no provider", () => {
    expect(readEnv({})).toEqual({
      port: 3001,
      host: "127.0.0.1",
      dataDirectory: resolve(".omni"),
      publicUrl: undefined,
      secret: undefined,
      signUp: "invited",
      mail: undefined,
      restoreFrom: undefined,
      logLevel: "info",
      demo: { enabled: true, seed: 1, scale: 1 },
      database: { url: undefined, ownerUrl: undefined, poolSize: 10 },
      limits: { requestsPerMinute: 1200, questionsPerMinute: 60, signInsPerEmail: 10, signInRequestsPerMinute: 300 },
      trustedProxyHops: 0,
      contextTokens: 24_000,
      turnTokens: 200_000,
      models: { models: {}, timeouts: {}, openai: {}, mistral: {}, google: {}, anthropic: {} },
    });
  });

  test("is the same as one whose values are empty", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: " ", OPENAI_API_KEY: "", OMNI_DEMO: undefined })).toEqual(readEnv({}));
  });

  test("takes no notice of what is not ours", () => {
    expect(readEnv({ PATH: "/bin", PORTS: "x", omni_demo: "off" })).toEqual(readEnv({}));
  });
});

test("values are read as what they are", () => {
  const env = readEnv({
    PORT: "0",
    HOST: "0.0.0.0",
    OMNI_DATA_DIR: "/data/omni",
    OMNI_DEMO: "off",
    OMNI_DEMO_SEED: "7",
    OMNI_DEMO_SCALE: "0.5",
    DATABASE_URL: "postgresql://omni:s%40crt@db:5432/omni?sslmode=require",
    DATABASE_POOL_SIZE: "3",
    OPENAI_BASE_URL: "http://localhost:11434/v1",
    OMNI_MODEL: "openai:llama3:8b,local",
    OMNI_MODEL_SILENCE_SECONDS: "0.5",
    ANTHROPIC_API_KEY: "one,two",
  });
  expect(env).toMatchObject({
    port: 0,
    host: "0.0.0.0",
    dataDirectory: "/data/omni",
    demo: { enabled: false, seed: 7, scale: 0.5 },
    database: { url: "postgresql://omni:s%40crt@db:5432/omni?sslmode=require", poolSize: 3 },
    models: {
      models: { chat: "openai:llama3:8b,local" },
      timeouts: { silenceMs: 500 },
      openai: { baseURL: "http://localhost:11434/v1" },
      anthropic: { apiKey: "one,two" },
    },
  });
});

describe("a value that cannot be used stops the start with a sentence that names it and shows what was given", () => {
  test.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["OMNI_PUBLIC_URL", "crm.example.com"],
    ["OMNI_PUBLIC_URL", "javascript:alert(1)"],
    ["OMNI_LOG_LEVEL", "loud"],
    ["OMNI_MODEL_SILENCE_SECONDS", "0"],
    ["OMNI_MODEL_WHOLE_SECONDS", "an hour"],
    ["MISTRAL_BASE_URL", "api.example.com"],
    ["OMNI_DEMO", "yes"],
    ["OMNI_DEMO_SEED", "-1"],
    ["OMNI_DEMO_SEED", "one"],
    ["OMNI_DEMO_SCALE", "0"],
    ["OMNI_DEMO_SCALE", "2001"],
    ["OMNI_DEMO_SCALE", "big"],
    ["DATABASE_URL", "localhost"],
    ["DATABASE_URL", "mysql://localhost/omni"],
    ["DATABASE_OWNER_URL", "sqlite.db"],
    ["DATABASE_POOL_SIZE", "0"],
    ["DATABASE_POOL_SIZE", "201"],
    ["OPENAI_BASE_URL", "localhost:11434"],
    ["OMNI_LIMIT_REQUESTS", "0"],
    ["OMNI_LIMIT_QUESTIONS", "many"],
    ["OMNI_TRUSTED_PROXY_HOPS", "-1"],
  ])("%s=%s", (name, value) => {
    const message = refusal({ [name]: value });
    expect(message).toMatch(new RegExp(`^The environment has a value that cannot be used\\. ${name} is “`));
    expect(message).toContain(`“${value}”`);
    expect(message).toMatch(/: .{5,}\.$/);
    expect(message.match(/ is “/g)).toHaveLength(1);
  });

  test("several at once get a sentence each", () => {
    const message = refusal({ PORT: "x", OMNI_DEMO: "maybe", DATABASE_POOL_SIZE: "many" });
    for (const name of ["PORT", "OMNI_DEMO", "DATABASE_POOL_SIZE"]) expect(message).toContain(`${name} is “`);
  });

  test("a secret that is too short is not shown: the sentence goes to a terminal and to logs", () => {
    const message = refusal({ OMNI_SECRET: "hunter2hunter2" });
    expect(message).toContain("OMNI_SECRET");
    expect(message).toContain("openssl rand -base64 32");
    expect(message).not.toContain("hunter2");
  });

  test("nor is the password of a database's address", () => {
    const message = refusal({ DATABASE_URL: "mysql://omni:hunter2@db/omni" });
    expect(message).toContain("DATABASE_URL");
    expect(message).not.toContain("hunter2");
    expect(message).toContain("“mysql://omni:…@db/omni”");
  });
});
