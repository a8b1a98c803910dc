/**
 * The whole server over a database of its own, and people who signed up the way people do.
 *
 * @module
 */
import { newId } from "@omni/core";
import { type FilledTeam, fillTeam, openTestDatabase, userContext } from "@omni/db/testing";
import { createApp } from "../app.ts";
import { createDeps, type Deps, type DepsOverrides } from "../deps.ts";
import { readEnv } from "../env.ts";

export interface Answer<Json> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON, taken for what the caller says it is; null where the answer is none. */
  readonly json: Json;
}

/** A problem, or a single record: enough for most. */
export type JsonObject = Readonly<Record<string, unknown>>;

export interface RequestOptions {
  readonly method?: string;
  readonly token?: string | undefined;
  /** Sent as JSON; a string as it is. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly teamId: string | null;
  /** The session, which renews access tokens. */
  readonly session: string;
  readonly token: string;
}

export interface TestServer {
  readonly deps: Deps;
  readonly app: ReturnType<typeof createApp>;
  request<Json = JsonObject>(path: string, options?: RequestOptions): Promise<Answer<Json>>;
  /** Somebody new who belongs to no team. */
  signUp(name?: string): Promise<Person>;
  /** Somebody new who owns a new team with a record of every kind in it. */
  found(label: string): Promise<Person & { readonly teamId: string; readonly records: FilledTeam }>;
  /** An access token for the session as it is now. */
  renew(session: string): Promise<string>;
  /** Until every turn that runs on its own has been stored. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const password = "correct horse battery";

export async function startTestServer(
  overrides: Omit<DepsOverrides, "database"> = {},
  environment: Record<string, string> = {},
): Promise<TestServer> {
  const database = await openTestDatabase();
  const env = readEnv({
    OMNI_DEMO: "off",
    // Many people of many teams; tests of sign-up set their own.
    OMNI_SIGN_UP: "open",
    OMNI_SECRET: "for tests alone, and for nothing else at all",
    OMNI_LOG_LEVEL: "error",
    // Sweeps ask for more than people do; tests of limits set their own.
    OMNI_LIMIT_REQUESTS: "1000000",
    OMNI_LIMIT_QUESTIONS: "1000000",
    OMNI_LIMIT_SIGN_INS: "1000000",
    OMNI_LIMIT_SIGN_IN_REQUESTS: "1000000",
    ...environment,
  });
  const deps = await createDeps(env, { ...overrides, database });
  const app = createApp(deps);

  async function request<Json = JsonObject>(
    path: string,
    { method = "GET", token, body, headers = {} }: RequestOptions = {},
  ): Promise<Answer<Json>> {
    const init: RequestInit = {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    };
    const response = await app.request(path, init, {});
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "") && text !== "";
    return { status: response.status, headers: response.headers, text, json: (isJson ? JSON.parse(text) : null) as Json };
  }

  /** For what tests build on; anything but success throws. */
  async function done<Json>(path: string, options: RequestOptions): Promise<Json> {
    const { status, text, json } = await request<Json>(path, options);
    if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
    return json;
  }

  const renew = async (session: string) => (await done<{ token: string }>("/api/auth/token", { token: session })).token;

  async function signUp(name = "Somebody"): Promise<Person> {
    const email = `${newId()}@test.example`;
    const { token: session, user } = await done<{ token: string; user: { id: string } }>("/api/auth/sign-up/email", {
      method: "POST",
      body: { name, email, password },
    });
    return { userId: user.id, email, teamId: null, session, token: await renew(session) };
  }

  return {
    deps,
    app,
    request,
    signUp,
    renew,
    async found(label) {
      const person = await signUp(label);
      const { id: teamId } = await done<{ id: string }>("/api/auth/organization/create", {
        method: "POST",
        token: person.session,
        body: { name: label, slug: newId() },
      });
      const records = await fillTeam(database, { teamId, owner: userContext(person.userId, teamId) }, label);
      // Answers come from the models that the test set up.
      await database.client`delete from model_settings where team_id = ${teamId}`;
      return { ...person, teamId, token: await renew(person.session), records };
    },
    async settled() {
      await deps.turns.settled();
      await deps.background.settled();
      // A turn that went on with a decision.
      await deps.turns.settled();
    },
    close: () => deps.close(),
  };
}
