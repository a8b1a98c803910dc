/**
 * The environment, read once, here and nowhere else. A wrong value stops the start with a sentence that says how to mend it.
 *
 * @module
 */
import { resolve } from "node:path";
import type { ModelSettings } from "@omni/ai-models";
import { OmniError } from "@omni/core";
import { z } from "zod";
import type { SignUpMode } from "./auth/guard-requests.ts";
import type { MailSettings } from "./mail/mailer.ts";

const optional = z.string().trim().min(1).optional();

const postgresUrl = z.url({
  protocol: /^postgres(?:ql)?$/,
  error: "must look like postgres://user:password@host:5432/database",
});

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const providerUrl = z.url({ protocol: /^https?$/, error: "must look like http://localhost:11434/v1" }).optional();

const secondsError = "must be a number of seconds above 0, at most 3600";
const seconds = z.coerce
  .number({ error: secondsError })
  .positive(secondsError)
  .max(3600, secondsError)
  .transform((value) => Math.ceil(value * 1000))
  .optional();

const envSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(3001),
  HOST: z.string().trim().min(1).default("127.0.0.1"),
  OMNI_DATA_DIR: z.string().trim().min(1).default(".omni"),
  OMNI_PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must look like https://crm.example.com" }).optional(),
  OMNI_SECRET: z.string().min(32, "must have at least 32 characters; `openssl rand -base64 32` makes one").optional(),
  OMNI_SIGN_UP: z.enum(["invited", "open"]).default("invited"),
  OMNI_RESTORE: optional,
  OMNI_LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
  OMNI_DEMO: z.enum(["on", "off"]).default("on"),
  OMNI_DEMO_SEED: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31)
    .default(1),
  OMNI_DEMO_SCALE: z.coerce
    .number({ error: "must be a number" })
    .positive("must be above zero")
    .max(2000, "must be at most 2000")
    .default(1),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 200).default(10),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must look like redis://localhost:6379" }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must look like smtps://user:password@mail.example.com" }).optional(),
  SMTP_FROM: optional,
  OMNI_LIMIT_REQUESTS: wholeNumber(1, 1_000_000_000).default(1200),
  OMNI_LIMIT_QUESTIONS: wholeNumber(1, 1_000_000_000).default(60),
  OMNI_LIMIT_SIGN_INS: wholeNumber(1, 1_000_000_000).default(10),
  OMNI_LIMIT_SIGN_IN_REQUESTS: wholeNumber(1, 1_000_000_000).default(300),
  OMNI_TRUSTED_PROXY_HOPS: wholeNumber(0, 10).default(0),
  OMNI_CONTEXT_TOKENS: wholeNumber(1000, 1_000_000).default(24_000),
  OMNI_TURN_TOKENS: wholeNumber(1000, 100_000_000).default(200_000),
  OMNI_MODEL: optional,
  OMNI_MODEL_TRIAGE: optional,
  OMNI_MODEL_EXTRACT: optional,
  OMNI_MODEL_EMBED: optional,
  OMNI_MODEL_CONNECT_SECONDS: seconds,
  OMNI_MODEL_FIRST_TOKEN_SECONDS: seconds,
  OMNI_MODEL_SILENCE_SECONDS: seconds,
  OMNI_MODEL_WHOLE_SECONDS: seconds,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: providerUrl,
  MISTRAL_API_KEY: optional,
  MISTRAL_BASE_URL: providerUrl,
  GOOGLE_GENERATIVE_AI_API_KEY: optional,
  GOOGLE_BASE_URL: providerUrl,
  ANTHROPIC_API_KEY: optional,
  ANTHROPIC_BASE_URL: providerUrl,
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly publicUrl: string | undefined;
  readonly secret: string | undefined;
  readonly signUp: SignUpMode;
  /** Where e-mail is sent from; without it links are shown for people to pass on. */
  readonly mail: MailSettings | undefined;
  readonly restoreFrom: string | undefined;
  readonly logLevel: "debug" | "info" | "warn" | "error";
  readonly demo: { readonly enabled: boolean; readonly seed: number; readonly scale: number };
  readonly database: { readonly url: string | undefined; readonly ownerUrl: string | undefined; readonly poolSize: number };
  /** Where several processes share what is quick; without it everything stays in this one. */
  readonly redisUrl: string | undefined;
  readonly limits: {
    /** Of one person, or one key, for all of the API. */
    readonly requestsPerMinute: number;
    /** Of one person or key, to the models. */
    readonly questionsPerMinute: number;
    /** Tries with one e-mail address in five minutes. */
    readonly signInsPerEmail: number;
    /** Of one connection address, to what answers people who are not signed in. */
    readonly signInRequestsPerMinute: number;
  };
  /** How many proxies of our own stand in front and append to `X-Forwarded-For`; with none the header is nobody's word. */
  readonly trustedProxyHops: number;
  /** Tokens of a conversation that a model is shown, and tokens that one answer may use up. */
  readonly contextTokens: number;
  readonly turnTokens: number;
  readonly models: Omit<ModelSettings, "now" | "onCall">;
}

/** Reads and checks the environment. Throws `invalid` with one sentence a variable. Empty values count as absent. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      ({ path: [name], message }) => `${String(name)} is ${shown(String(name), given[String(name)])}: ${message}.`,
    );
    throw new OmniError("invalid", `The environment has a value that cannot be used. ${sentences.join(" ")}`);
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDirectory: resolve(env.OMNI_DATA_DIR),
    publicUrl: env.OMNI_PUBLIC_URL,
    secret: env.OMNI_SECRET,
    signUp: env.OMNI_SIGN_UP,
    mail: mailSettings(env),
    restoreFrom: env.OMNI_RESTORE,
    logLevel: env.OMNI_LOG_LEVEL,
    demo: { enabled: env.OMNI_DEMO === "on", seed: env.OMNI_DEMO_SEED, scale: env.OMNI_DEMO_SCALE },
    database: { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL, poolSize: env.DATABASE_POOL_SIZE },
    redisUrl: env.REDIS_URL,
    limits: {
      requestsPerMinute: env.OMNI_LIMIT_REQUESTS,
      questionsPerMinute: env.OMNI_LIMIT_QUESTIONS,
      signInsPerEmail: env.OMNI_LIMIT_SIGN_INS,
      signInRequestsPerMinute: env.OMNI_LIMIT_SIGN_IN_REQUESTS,
    },
    trustedProxyHops: env.OMNI_TRUSTED_PROXY_HOPS,
    contextTokens: env.OMNI_CONTEXT_TOKENS,
    turnTokens: env.OMNI_TURN_TOKENS,
    models: modelSettings(env),
  };
}

function mailSettings({ SMTP_URL: url, SMTP_FROM: from }: z.infer<typeof envSchema>): MailSettings | undefined {
  if (url === undefined) return undefined;
  if (from === undefined)
    throw new OmniError("invalid", "SMTP_URL is set: set SMTP_FROM too, such as “Omni CRM <crm@example.com>”.");
  return { url, from };
}

function modelSettings(env: z.infer<typeof envSchema>): Env["models"] {
  return {
    models: {
      triage: env.OMNI_MODEL_TRIAGE,
      chat: env.OMNI_MODEL,
      extract: env.OMNI_MODEL_EXTRACT,
      embed: env.OMNI_MODEL_EMBED,
    },
    timeouts: {
      connectMs: env.OMNI_MODEL_CONNECT_SECONDS,
      firstTokenMs: env.OMNI_MODEL_FIRST_TOKEN_SECONDS,
      silenceMs: env.OMNI_MODEL_SILENCE_SECONDS,
      wholeMs: env.OMNI_MODEL_WHOLE_SECONDS,
    },
    openai: { apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL },
    mistral: { apiKey: env.MISTRAL_API_KEY, baseURL: env.MISTRAL_BASE_URL },
    google: { apiKey: env.GOOGLE_GENERATIVE_AI_API_KEY, baseURL: env.GOOGLE_BASE_URL },
    anthropic: { apiKey: env.ANTHROPIC_API_KEY, baseURL: env.ANTHROPIC_BASE_URL },
  };
}

/** A value as it may stand in a terminal and in logs: without what protects something. */
function shown(name: string, value = ""): string {
  if (/SECRET|KEY/.test(name)) return "not good enough";
  return `“${value.replace(/:[^:@/]*@/, ":…@")}”`;
}
