/**
 * What an answer of the built-in model costs over the SQL that it rests on: whole turns over HTTP, beside the bare statements with the
 * team bound, in turn, in one process, on a company of a million invoices.
 *
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp, createDeps, type Deps, readEnv } from "@omni/api-server";
import { connect, type SqlClient } from "@omni/db";
import { benchDatabaseUrl } from "../bench-database-url.ts";
import { median } from "../median.ts";
import { questions, type TimedQuestion } from "./questions.ts";

const rounds = 7;
/** At most so many times the bare SQL, and milliseconds besides. */
const bar = { ratio: 1.5, besideMs: 30 };
/** 1,200 invoices are a demo company of scale 1. */
const invoicesPerScale = 1200;

/** `args`: how many invoices; a million unless told otherwise. */
export async function benchTurns([invoices = "1000000"]: string[]): Promise<void> {
  const server = connect(benchDatabaseUrl(), { max: 1 });
  const name = `omni_bench_${Date.now()}`;
  await server.unsafe(`create database ${name}`);
  const target = new URL(benchDatabaseUrl());
  target.pathname = `/${name}`;
  const directory = mkdtempSync(join(tmpdir(), "omni-bench-"));
  let deps: Deps | undefined;
  const client = connect(target.href, { max: 4 });
  try {
    const started = performance.now();
    deps = await createDeps(
      readEnv({
        DATABASE_URL: target.href,
        OMNI_DATA_DIR: directory,
        OMNI_DEMO_SCALE: String(Math.ceil(Number(invoices) / invoicesPerScale)),
        OMNI_LOG_LEVEL: "error",
        OMNI_LIMIT_QUESTIONS: "100000",
      }),
    );
    const app = createApp(deps);
    const signedIn = await app.request("/api/v1/auth/demo", { method: "POST" });
    const { accessToken, team } = (await signedIn.json()) as { accessToken: string; team: { id: string } };
    const [held] = await client<{ count: string }[]>`select count(*)::text as count from invoices`;
    await client`vacuum analyze`;
    console.info(
      `${held?.count} invoices, loaded in ${((performance.now() - started) / 1000).toFixed(0)} s; medians of ${rounds}, ms`,
    );

    const ask = async (text: string) => {
      const body = {
        id: crypto.randomUUID(),
        messages: [{ id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }] }],
      };
      const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
      // The last argument is the connection, which a request without a server has none of.
      const response = await app.request("/api/v1/chat", { method: "POST", headers, body: JSON.stringify(body) }, {});
      const answer = await response.text();
      if (!answer.includes("tool-output-available")) throw new Error(`“${text}” was not answered from the records`);
    };
    for (const question of questions) await compare(question, ask, (sql) => runBare(client, team.id, sql));
  } finally {
    await deps?.close();
    await client.end();
    await server.unsafe(`drop database ${name} with (force)`);
    await server.end();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function compare(
  { ask, sql }: TimedQuestion,
  answer: (text: string) => Promise<void>,
  runSql: (sql: readonly string[]) => Promise<void>,
): Promise<void> {
  const figures = { turn: [] as number[], bare: [] as number[] };
  // Both once before, so that neither is the one that reads from disk.
  await runSql(sql);
  await answer(ask);
  for (let round = 0; round < rounds; round++) {
    figures.bare.push(await timed(() => runSql(sql)));
    figures.turn.push(await timed(() => answer(ask)));
  }
  const [turn, bare] = [median(figures.turn), median(figures.bare)];
  const most = bar.ratio * bare + bar.besideMs;
  console.info(
    `${ask.padEnd(40)} turn ${turn.toFixed(0).padStart(5)}, bare SQL ${bare.toFixed(0).padStart(5)}, at most ${most.toFixed(0).padStart(5)}: ${turn <= most ? "met" : "MISSED"}`,
  );
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function runBare(client: SqlClient, teamId: string, statements: readonly string[]): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  await Promise.all(
    statements.map(async (statement) => {
      const connection = await client.reserve();
      try {
        await Promise.all([
          connection`begin read only`,
          connection`select set_config('role', 'omni_app', true), set_config('app.team_id', ${teamId}, true), set_config('app.today', ${today}, true)`,
          connection.unsafe(statement.replaceAll("$day", `date '${today}'`), [], { prepare: true }),
          connection`commit`,
        ]);
      } finally {
        connection.release();
      }
    }),
  );
}
