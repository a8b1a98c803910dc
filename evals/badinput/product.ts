/**
 * The real server on a port of the loopback interface, over a database in memory, with three people: `ours` asks, owns the demo
 * company; `scratch` may change what it likes of its own; `theirs` does nothing, and nothing may happen to what it has.
 *
 * @module
 */
import { createApp, createDeps, type Deps, readEnv } from "@omni/api-server";
import { newId } from "@omni/core";
import { loadDemo, openDatabase } from "@omni/db";

export interface Person {
  readonly userId: string;
  readonly teamId: string;
  readonly session: string;
  /** An access token; a new one before the old runs out. */
  token(): Promise<string>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly milliseconds: number;
}

export interface Sending {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array>;
  readonly headers?: Record<string, string>;
}

export interface Product {
  readonly deps: Deps;
  readonly ours: Person;
  readonly scratch: Person;
  readonly theirs: Person;
  /** Sends `path` as it stands. */
  send(path: string, sending?: Sending): Promise<Answer>;
  sendJson(path: string, token: string | undefined, body: unknown, method?: string): Promise<Answer>;
  /** How often a request has been sent. */
  requests(): number;
  /** Hosts other than itself that the server has turned to. */
  reachedOut(): readonly string[];
  /** What a team has, business records alone, as one text that differs when anything of it does. */
  fingerprint(teamId: string): Promise<string>;
  /** Every id of a team's records. */
  idsOf(teamId: string): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

const password = "correct horse battery";
const many = "1000000000";

/** Tables that asking writes to; everything else of a team stays as it is unless somebody changes it. */
const writtenByAsking = new Set([
  "chats",
  "turns",
  "messages",
  "ai_metrics",
  "ai_audit_log",
  "approvals",
  "working_memories",
  "feedback",
  "workspace_usage",
  "audit_log",
  "outbox",
]);

export async function startProduct(): Promise<Product> {
  const database = await openDatabase({});
  const env = readEnv({
    OMNI_DEMO: "off",
    OMNI_SIGN_UP: "open",
    OMNI_SECRET: "for evaluations alone, and for nothing else",
    OMNI_LOG_LEVEL: "error",
    OMNI_LIMIT_REQUESTS: many,
    OMNI_LIMIT_QUESTIONS: many,
    OMNI_LIMIT_SIGN_INS: many,
    OMNI_LIMIT_SIGN_IN_REQUESTS: many,
    PORT: "0",
  });
  const deps = await createDeps(env, { database });
  const app = createApp(deps);
  const server = Bun.serve({ hostname: "127.0.0.1", port: 0, fetch: (request, bun) => app.fetch(request, { server: bun }) });
  const origin = `http://127.0.0.1:${server.port}`;
  const { client } = database;
  let requests = 0;

  const outside: string[] = [];
  const realFetch = globalThis.fetch;
  globalThis.fetch = Object.assign(
    (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
      const url = new URL(input instanceof Request ? input.url : String(input));
      if (url.origin !== origin) outside.push(url.origin);
      return realFetch(input, init);
    },
    { preconnect: realFetch.preconnect },
  );

  async function send(path: string, { method = "GET", token, body, headers = {} }: Sending = {}): Promise<Answer> {
    requests++;
    const started = performance.now();
    const response = await realFetch(`${origin}${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body, duplex: "half" }),
    } as RequestInit);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, milliseconds: performance.now() - started };
  }

  const sendJson = (path: string, token: string | undefined, body: unknown, method = "POST") =>
    send(path, { method, token, body: JSON.stringify(body) });

  async function done<Json>(answer: Promise<Answer>): Promise<Json> {
    const { status, text } = await answer;
    if (status >= 300) throw new Error(`The product cannot be prepared: ${status} ${text}`);
    return JSON.parse(text) as Json;
  }

  async function signUp(name: string): Promise<{ userId: string; session: string }> {
    const body = { name, email: `${newId()}@test.example`, password };
    const { token: session, user } = await done<{ token: string; user: { id: string } }>(
      sendJson("/api/auth/sign-up/email", undefined, body),
    );
    return { session, userId: user.id };
  }

  function person(userId: string, session: string, teamId: string): Person {
    let current: Promise<{ token: string }> | undefined;
    let renewAt = 0;
    return {
      userId,
      session,
      teamId,
      async token() {
        // They last for a quarter of an hour.
        if (current === undefined || performance.now() > renewAt) {
          renewAt = performance.now() + 10 * 60_000;
          current = done(send("/api/auth/token", { token: session }));
        }
        return (await current).token;
      },
    };
  }

  async function found(name: string): Promise<Person> {
    const { userId, session } = await signUp(name);
    const organization = { name, slug: newId() };
    const { id: teamId } = await done<{ id: string }>(sendJson("/api/auth/organization/create", session, organization));
    const customerId = newId();
    await client`insert into customers (team_id, id, name, currency) values (${teamId}, ${customerId}, ${`${name} customer`}, 'EUR')`;
    await client`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date)
      select ${teamId}, ${newId()}, ${`${name} deal`}, ${customerId}, id, 1250000, 'EUR', 0.1, '2026-12-31'
      from deal_stages where team_id = ${teamId} order by position limit 1`;
    return person(userId, session, teamId);
  }

  async function tenantTables(): Promise<string[]> {
    const rows = await client<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'team_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;
    return rows.map(({ name }) => name);
  }

  const owner = await signUp("Ours");
  // A day of its own, so that every run has the same company.
  const { teamId } = await database.asOwner((sql) =>
    loadDemo(sql, { seed: 1, scale: 0.2, today: "2026-03-31", userId: owner.userId }),
  );
  const session = await done<{ token: string }>(
    (async () => {
      const [row] = await client<{ email: string }[]>`select email from auth."user" where id = ${owner.userId}`;
      return sendJson("/api/auth/sign-in/email", undefined, { email: row?.email, password });
    })(),
  );

  return {
    deps,
    ours: person(owner.userId, session.token, teamId),
    scratch: await found("Scratch"),
    theirs: await found("Theirs"),
    send,
    sendJson,
    requests: () => requests,
    reachedOut: () => outside,
    async fingerprint(team) {
      const digests: string[] = [];
      for (const table of await tenantTables()) {
        if (writtenByAsking.has(table)) continue;
        const [row] = (await client.unsafe(
          `select count(*)::int as rows, md5(coalesce(string_agg(r::text, '' order by r::text), '')) as digest from ${table} r where team_id = $1`,
          [team],
        )) as unknown as { rows: number; digest: string }[];
        digests.push(`${table} ${row?.rows} ${row?.digest}`);
      }
      return digests.join("\n");
    },
    async idsOf(team) {
      const ids = new Set<string>([team]);
      for (const table of await tenantTables()) {
        const rows = await client.unsafe(`select to_jsonb(r) ->> 'id' as id from ${table} r where team_id = $1`, [team]);
        for (const { id } of rows as unknown as { id: string | null }[]) if (id !== null) ids.add(id);
      }
      return ids;
    },
    async close() {
      await server.stop(true);
      await deps.close();
      globalThis.fetch = realFetch;
    },
  };
}
