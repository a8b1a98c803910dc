/**
 * What a chat turn costs over a bare `streamText`: time to the first word beside asking the provider directly, and how many
 * answers one process can stream at once. Provider, product, peer and load are processes of their own; in turn, in one run.
 *
 * @module
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@omni/db";
import { benchDatabaseUrl } from "../bench-database-url.ts";
import { median } from "../median.ts";
import type { Load, LoadResult } from "./load.ts";
import type { Pace } from "./stand-in-provider.ts";

const ports = { provider: 4710, bare: 4711, product: 4712 };
const provider = `http://127.0.0.1:${ports.provider}`;

/** Bun keeps outgoing requests at 256 unless told otherwise; every process of the run is told. */
const environment = { ...Bun.env, BUN_CONFIG_MAX_HTTP_REQUESTS: "65535" };

const firstWords = { warmUp: 80, rounds: 160, pace: { firstMs: 50, tokens: 5, perSecond: 1000 }, atMost: 1.1 };
const crowd = { streams: 500, pace: { firstMs: 50, tokens: 400, perSecond: 50 }, gapAtMost: 60 };
const sustained = {
  from: 400,
  step: 200,
  most: 1600,
  pace: { firstMs: 50, tokens: 200, perSecond: 50 },
  gapAtMost: 100,
  atLeast: 1,
};

interface Server {
  readonly url: string;
  readonly token: string;
  /** Bytes, as last reported; null where it is not. */
  rss(): number | null;
}

const parts = ["first-word", "crowd", "most"] as const;

/** `wanted` names parts of it; without, all are run. Throws for one that is none. */
export async function benchChat(wanted: readonly string[] = []): Promise<void> {
  const unknown = wanted.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”. Available: ${parts.join(", ")}.`);
  const isWanted = (part: (typeof parts)[number]) => wanted.length === 0 || wanted.includes(part);
  const owner = connect(benchDatabaseUrl(), { max: 1 });
  const name = `omni_bench_${Date.now()}`;
  await owner.unsafe(`create database ${name}`);
  const target = new URL(benchDatabaseUrl());
  target.pathname = `/${name}`;
  const directory = mkdtempSync(join(tmpdir(), "omni-bench-"));
  const started: Bun.Subprocess[] = [];
  const run = (script: string, ...args: string[]) => {
    const process = Bun.spawn(["bun", join(import.meta.dirname, script), ...args], {
      env: environment,
      stdout: "pipe",
      stderr: "inherit",
    });
    started.push(process);
    return process;
  };
  try {
    run("stand-in-provider.ts", String(ports.provider));
    run("bare-server.ts", String(ports.bare), `${provider}/v1`);
    const redisUrl = Bun.env.OMNI_TEST_REDIS_URL ?? "";
    const product = run("product-server.ts", String(ports.product), `${provider}/v1`, target.href, directory, redisUrl);
    const servers = {
      bare: { url: `http://127.0.0.1:${ports.bare}`, token: "none", rss: () => null },
      product: { url: `http://127.0.0.1:${ports.product}`, ...(await reportsOf(product.stdout)) },
    };
    await Promise.all([answers(provider), answers(`${servers.bare.url}/health`), answers(`${servers.product.url}/health`)]);
    if (isWanted("first-word")) await timeFirstWords(servers);
    if (isWanted("crowd")) await fillWithCrowd(servers.product);
    if (isWanted("most")) await findMost(servers);
  } finally {
    for (const process of started) {
      process.kill();
      await process.exited;
    }
    await owner.unsafe(`drop database ${name} with (force)`);
    await owner.end();
    rmSync(directory, { recursive: true, force: true });
  }
}

type Servers = Readonly<Record<"bare" | "product", Server>>;

async function timeFirstWords(servers: Servers): Promise<void> {
  const { warmUp, rounds, pace, atMost } = firstWords;
  await setPace(pace);
  const direct: number[] = [];
  const firstMs = { bare: [] as number[], product: [] as number[] };
  // A server runs for weeks: each of its connections has planned its statements, which PostgreSQL does anew five times, and compiled its code.
  for (let round = -warmUp; round < rounds; round++) {
    const asked = await askDirectly();
    const read = {
      bare: await timeOne(servers.bare),
      product: await timeOne(servers.product),
    };
    if (round < 0) continue;
    direct.push(asked);
    firstMs.bare.push(read.bare);
    firstMs.product.push(read.product);
  }
  const ratio = (of: "bare" | "product") => median(firstMs[of].map((ms, index) => ms / (direct[index] ?? Number.NaN)));
  const verdict = ratio("product") <= atMost ? "met" : "MISSED";
  console.info(
    `first word, ${rounds} rounds, medians: provider ${median(direct).toFixed(1)} ms, bare ${median(firstMs.bare).toFixed(1)} ms (ratio ${ratio("bare").toFixed(3)}), product ${median(firstMs.product).toFixed(1)} ms (ratio ${ratio("product").toFixed(3)}; at most ${atMost}: ${verdict})`,
  );
}

async function fillWithCrowd(product: Server): Promise<void> {
  const { streams, pace, gapAtMost } = crowd;
  await setPace(pace);
  const before = product.rss() ?? 0;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, product.rss() ?? 0);
  }, 250);
  const { gap, wrong } = await load(product, streams, pace.tokens);
  clearInterval(watch);
  const verdict = wrong === 0 && gap.p95 <= gapAtMost ? "met" : "MISSED";
  console.info(
    `${streams} streams of ${pace.perSecond} words/s: ${wrong} not exact, gap p50 ${gap.p50.toFixed(1)} p95 ${gap.p95.toFixed(1)} p99 ${gap.p99.toFixed(1)} ms (p95 at most ${gapAtMost}: ${verdict}); RSS ${(before / 2 ** 20).toFixed(0)} → ${(most / 2 ** 20).toFixed(0)} MB, ${((most - before) / streams / 1024).toFixed(0)} KB a stream`,
  );
}

async function findMost(servers: Servers): Promise<void> {
  const { pace, atLeast, gapAtMost } = sustained;
  await setPace(pace);
  const most = { bare: await mostStreams("bare", servers.bare), product: await mostStreams("product", servers.product) };
  const ratio = most.product / most.bare;
  console.info(
    `sustained at p95 gap ≤ ${gapAtMost} ms: bare ${most.bare}, product ${most.product}, ratio ${ratio.toFixed(2)} (at least ${atLeast}: ${ratio >= atLeast ? "met" : "MISSED"})`,
  );
}

/** The most streams, in steps, at which every text is right and words keep coming. */
async function mostStreams(name: string, server: Server): Promise<number> {
  const { from, step, most, pace, gapAtMost } = sustained;
  let sustainedStreams = 0;
  for (let streams = from; streams <= most; streams += step) {
    const { gap, wrong } = await load(server, streams, pace.tokens);
    console.info(`  ${name}: ${streams} streams, gap p95 ${gap.p95.toFixed(1)} ms, ${wrong} not exact`);
    if (wrong > 0 || gap.p95 > gapAtMost) break;
    sustainedStreams = streams;
  }
  return sustainedStreams;
}

async function load({ url, token }: Server, streams: number, tokens: number): Promise<LoadResult> {
  const asked: Load = { url: `${url}/api/v1/chat`, token, streams, tokens, rampMs: 1500 };
  const process = Bun.spawn(["bun", join(import.meta.dirname, "load.ts"), JSON.stringify(asked)], {
    env: environment,
    stdout: "pipe",
    stderr: "inherit",
  });
  const text = await new Response(process.stdout).text();
  if ((await process.exited) !== 0) throw new Error("the load failed");
  return JSON.parse(text) as LoadResult;
}

const question = (id: string) =>
  JSON.stringify({ id, messages: [{ id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text: "hello" }] }] });

async function timeOne({ url, token }: Server): Promise<number> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  return timeUntil('"type":"text-delta"', `${url}/api/v1/chat`, {
    method: "POST",
    headers,
    body: question(crypto.randomUUID()),
  });
}

function askDirectly(): Promise<number> {
  const body = JSON.stringify({ model: "stand-in", stream: true, messages: [{ role: "user", content: "hello" }] });
  return timeUntil('"content":"w0 "', `${provider}/v1/chat/completions`, { method: "POST", body });
}

/** Milliseconds until the answer contains `mark`; reads the rest, so that no answer runs into the next. */
async function timeUntil(mark: string, url: string, init: RequestInit): Promise<number> {
  const askedAt = performance.now();
  const response = await fetch(url, init);
  if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  const decoder = new TextDecoder();
  let text = "";
  let foundAt = Number.NaN;
  for await (const bytes of response.body) {
    text += decoder.decode(bytes, { stream: true });
    if (Number.isNaN(foundAt) && text.includes(mark)) foundAt = performance.now();
  }
  if (Number.isNaN(foundAt)) throw new Error(`${url} never said ${mark}`);
  return foundAt - askedAt;
}

async function setPace(pace: Pace): Promise<void> {
  await fetch(`${provider}/pace`, { method: "POST", body: JSON.stringify(pace) });
}

/** What the product says of itself: its token first, then how much memory it takes. */
async function reportsOf(stdout: ReadableStream<Uint8Array>): Promise<Pick<Server, "token" | "rss">> {
  const first = Promise.withResolvers<string>();
  let rss: number | null = null;
  void (async () => {
    let rest = "";
    const decoder = new TextDecoder();
    for await (const bytes of stdout) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line.startsWith("rss ")) rss = Number(line.slice("rss ".length));
        else first.resolve(line);
      }
    }
    first.reject(new Error("the product ended before it was ready"));
  })();
  return { token: await first.promise, rss: () => rss };
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await Bun.sleep(100);
  }
  throw new Error(`nothing answers at ${url}`);
}
