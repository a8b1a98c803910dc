/**
 * The environment, read once, here and nowhere else. A wrong value stops the start with a sentence that says how to mend it.
 *
 * @module
 */
import { resolve } from "node:path";
import { OmniError } from "@omni/core";
import { z } from "zod";

const optional = z.string().trim().min(1).optional();

const postgresUrl = z.url({
  protocol: /^postgres(?:ql)?$/,
  error: "must look like postgres://user:password@host:5432/database",
});

function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const envSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(3001),
  HOST: z.string().trim().min(1).default("127.0.0.1"),
  OMNI_DATA_DIR: z.string().trim().min(1).default(".omni"),
  OMNI_PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must look like https://crm.example.com" }).optional(),
  OMNI_SECRET: z.string().min(32, "must have at least 32 characters; `openssl rand -base64 32` makes one").optional(),
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
  OMNI_MODEL: optional,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: "must look like http://localhost:11434/v1" }).optional(),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly publicUrl: string | undefined;
  readonly secret: string | undefined;
  readonly restoreFrom: string | undefined;
  readonly logLevel: "debug" | "info" | "warn" | "error";
  readonly demo: { readonly enabled: boolean; readonly seed: number; readonly scale: number };
  readonly database: { readonly url: string | undefined; readonly ownerUrl: string | undefined; readonly poolSize: number };
  readonly models: {
    readonly chat: string | undefined;
    readonly openai: { apiKey: string | undefined; baseURL: string | undefined };
  };
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
    restoreFrom: env.OMNI_RESTORE,
    logLevel: env.OMNI_LOG_LEVEL,
    demo: { enabled: env.OMNI_DEMO === "on", seed: env.OMNI_DEMO_SEED, scale: env.OMNI_DEMO_SCALE },
    database: { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL, poolSize: env.DATABASE_POOL_SIZE },
    models: { chat: env.OMNI_MODEL, openai: { apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL } },
  };
}

/** A value as it may stand in a terminal and in logs: without what protects something. */
function shown(name: string, value = ""): string {
  if (/SECRET|KEY/.test(name)) return "not good enough";
  return `“${value.replace(/:[^:@/]*@/, ":…@")}”`;
}
