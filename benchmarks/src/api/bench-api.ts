/**
 * The kernel's price: the product's route, token check, verb and bound transaction beside a bare handler that does the least
 * that gives the same rows. Both run as processes of their own on the same PostgreSQL server, in turn, round by round.
 *
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@omni/db";
import autocannon from "autocannon";
import { benchDatabaseUrl } from "../bench-database-url.ts";
import { median } from "../median.ts";
import { connections, type Plan } from "./plan.ts";
import { prepare } from "./prepare.ts";

const rounds = 5;
const secondsPerRound = 4;
/** Until the runtime has compiled what it will: the product has more code than the floor, and compiles for longer. */
const secondsOfWarmUp = 6;
const ports = { floor: 4701, product: 4702 };

export async function benchApi(): Promise<void> {
  const server = connect(benchDatabaseUrl(), { max: 1 });
  const name = `omni_bench_${Date.now()}`;
  await server.unsafe(`create database ${name}`);
  const target = new URL(benchDatabaseUrl());
  target.pathname = `/${name}`;
  const directory = mkdtempSync(join(tmpdir(), "omni-bench-"));
  const started: Bun.Subprocess[] = [];
  try {
    const plan = await prepare(target.href, directory);
    const planPath = join(directory, "plan.json");
    await Bun.write(planPath, JSON.stringify(plan));
    for (const [kind, port] of Object.entries(ports)) {
      started.push(
        Bun.spawn(["bun", join(import.meta.dirname, `${kind}-server.ts`), planPath, String(port)], {
          stdout: "inherit",
          stderr: "inherit",
        }),
      );
      await answers(port, plan);
    }
    await measure(plan);
  } finally {
    for (const process of started) {
      process.kill();
      await process.exited;
    }
    await server.unsafe(`drop database ${name} with (force)`);
    await server.end();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(plan: Plan): Promise<void> {
  console.info(`${rounds} rounds of ${secondsPerRound} s, ${connections} connections; requests per second, medians`);
  const [token = ""] = plan.tokens;
  for (const { name, path, atLeast } of plan.cases) {
    // The product remembers tokens for a while and the floor does not: only new ones make both do the same work.
    await compare(`${name}, each request with a new token`, path, plan.tokens, atLeast);
    await compare(`${name}, all with one token`, path, [token], atLeast);
  }
}

async function compare(name: string, path: string, tokens: readonly string[], atLeast: number): Promise<void> {
  const figures = { floor: [] as number[], product: [] as number[], ratio: [] as number[] };
  await load(ports.floor, path, tokens, secondsOfWarmUp);
  await load(ports.product, path, tokens, secondsOfWarmUp);
  for (let round = 0; round < rounds; round++) {
    const floor = await load(ports.floor, path, tokens, secondsPerRound);
    const product = await load(ports.product, path, tokens, secondsPerRound);
    figures.floor.push(floor);
    figures.product.push(product);
    figures.ratio.push(product / floor);
  }
  const ratio = median(figures.ratio);
  const verdict = ratio >= atLeast ? "met" : "MISSED";
  console.info(
    `${name}: floor ${median(figures.floor).toFixed(0)}, product ${median(figures.product).toFixed(0)}, ratio ${ratio.toFixed(2)} (rounds ${figures.ratio.map((it) => it.toFixed(2)).join(" ")}; at least ${atLeast}: ${verdict})`,
  );
}

/** Requests per second; each connection goes through a share of the tokens of its own, again and again. */
async function load(port: number, path: string, tokens: readonly string[], seconds: number): Promise<number> {
  const share = Math.ceil(tokens.length / connections);
  let connection = 0;
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const from = (connection++ * share) % tokens.length;
      const own = tokens.slice(from, from + share);
      client.setRequests(own.map((token) => ({ method: "GET", path, headers: { authorization: `Bearer ${token}` } })));
    },
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers on port ${port} were not 2xx, ${result.errors} failed`);
  return result["2xx"] / result.duration;
}

/** Waits until the server answers the first case. */
async function answers(port: number, { cases, tokens }: Plan): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}${cases[0]?.path}`, {
      headers: { authorization: `Bearer ${tokens[0]}` },
    }).catch(() => null);
    if (response?.ok) return;
    await Bun.sleep(100);
  }
  throw new Error(`nothing answers on port ${port}`);
}
