/**
 * What a newcomer lives through: clones the committed state into a temporary folder, starts it with the README's command and no
 * setting but a port and a data folder, uses it, stops it, and starts it again on the same data. Prints seconds and sizes; exit
 * code 1 with a sentence when something is not as promised. Linux only.
 *
 *     bun scripts/cold-start.ts
 */
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { waitUntil } from "./services/answers.ts";
import { lastLines, runCommand, tryCommand } from "./services/run-command.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "omni-cold-start-"));
const clone = join(work, "clone");
const data = join(work, "data");
const port = freePort();
const base = `http://127.0.0.1:${port}`;

function freePort(): number {
  const server = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  server.stop();
  return server.port;
}

/** This process's environment without what would configure the app, and without the Bun that runs this script. */
function newcomersEnvironment(): Record<string, string | undefined> {
  const configures = /^(OMNI_|S3_|DATABASE_URL$|REDIS_URL$|HOST$|PORT$|NODE_ENV$)|_(API_KEY|BASE_URL)$/;
  const path = (Bun.env.PATH ?? "").split(delimiter).filter((entry) => !entry.includes("node_modules"));
  return {
    ...Object.fromEntries(Object.entries(Bun.env).filter(([name]) => !configures.test(name))),
    PATH: path.join(delimiter),
    PORT: String(port),
    OMNI_DATA_DIR: data,
    // Empty, so that the first start downloads what a new machine would.
    BUN_INSTALL_CACHE_DIR: join(work, "bun-cache"),
  };
}

interface Run {
  readonly npx: Bun.Subprocess;
  readonly log: string;
  readonly secondsToReady: number;
}

let running: Bun.Subprocess | undefined;

async function start(name: string): Promise<Run> {
  const { packageManager } = (await Bun.file(join(clone, "package.json")).json()) as { packageManager: string };
  const log = join(work, `${name}.log`);
  // One descriptor for both streams; with two, each would overwrite the other's lines.
  const output = openSync(log, "a");
  const began = performance.now();
  // A process group of its own, so that a failed run can be ended as a whole.
  const npx = Bun.spawn(["npx", "-y", packageManager, "start"], {
    cwd: clone,
    env: newcomersEnvironment(),
    stdin: "ignore",
    stdout: output,
    stderr: output,
    detached: true,
  });
  running = npx;
  closeSync(output);
  await waitUntil(async () => npx.exitCode !== null || (await isReady()), 180_000);
  if (npx.exitCode !== null || !(await isReady())) {
    const ending = npx.exitCode === null ? "was not ready after 180 seconds" : `ended with code ${npx.exitCode}`;
    throw new Error(`The ${name} ${ending}.\n${lastLines(readFileSync(log, "utf8"))}`);
  }
  return { npx, log, secondsToReady: (performance.now() - began) / 1000 };
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch(`${base}/health/ready`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

async function use(): Promise<void> {
  const demo = await fetch(`${base}/api/v1/auth/demo`, { method: "POST" });
  const { accessToken } = (await demo.json()) as { accessToken?: unknown };
  if (typeof accessToken !== "string") throw new Error(`POST /api/v1/auth/demo gave ${demo.status} and no accessToken.`);
  const invoices = await fetch(`${base}/api/v1/invoices?limit=1`, { headers: { authorization: `Bearer ${accessToken}` } });
  if (invoices.status !== 200) throw new Error(`GET /api/v1/invoices gave ${invoices.status}: ${await invoices.text()}`);
  const page = await fetch(base);
  if (!/^\s*<!doctype html/i.test(await page.text())) throw new Error(`GET / gave ${page.status} and no HTML page.`);
}

/** Asks politely, as a service manager would; answers the seconds it took. */
async function stop({ npx, log }: Run): Promise<number> {
  const began = performance.now();
  process.kill(bunBelow(npx.pid), "SIGTERM");
  const ended = await waitUntil(() => npx.exitCode !== null, 15_000);
  if (!ended || npx.exitCode !== 0) {
    const ending = ended ? `ended with code ${npx.exitCode}` : "had not ended after 15 seconds";
    throw new Error(`The app ${ending} on SIGTERM.\n${lastLines(readFileSync(log, "utf8"))}`);
  }
  if (await isReady()) throw new Error("The command has ended, but the server still answers.");
  running = undefined;
  return (performance.now() - began) / 1000;
}

/** npx ends at once on a signal and passes none on, so the Bun that it started is the one to ask. */
function bunBelow(parent: number): number {
  const statuses = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(readStatus);
  const children = statuses.filter((status) => status?.parent === parent).filter((status) => status !== undefined);
  const bun = children.find(({ name }) => name === "bun");
  if (bun) return bun.pid;
  const [child] = children;
  if (!child) throw new Error("npx runs, but no Bun below it.");
  return bunBelow(child.pid);
}

function readStatus(pid: string): { pid: number; name: string; parent: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status)?.[1] ?? "";
    return { pid: Number(pid), name: field("Name"), parent: Number(field("PPid")) };
  } catch {
    return undefined;
  }
}

async function megabytes(folder: string): Promise<number> {
  const { output } = await tryCommand(["du", "--summarize", "--block-size=1M", folder]);
  return Number.parseInt(output, 10);
}

function cleanUp(): void {
  try {
    if (running) process.kill(-running.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
  rmSync(work, { recursive: true, force: true });
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    cleanUp();
    process.exit(1);
  });
}

try {
  await runCommand(["git", "clone", "--quiet", "--local", repository, clone]);
  const first = await start("first start");
  await use();
  const firstStop = await stop(first);
  console.log(`First start: ready after ${first.secondsToReady.toFixed(1)} s, stopped in ${firstStop.toFixed(1)} s.`);
  console.log(`node_modules ${await megabytes(join(clone, "node_modules"))} MB, data ${await megabytes(data)} MB.`);

  const second = await start("second start");
  await use();
  const secondStop = await stop(second);
  console.log(`Second start: ready after ${second.secondsToReady.toFixed(1)} s, stopped in ${secondStop.toFixed(1)} s.`);
  if (second.secondsToReady >= first.secondsToReady) throw new Error("The second start was not faster than the first.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  cleanUp();
}
