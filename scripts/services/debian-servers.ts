import { Database } from "bun:sqlite";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { waitUntil } from "./answers.ts";
import { findProcess, stopProcess } from "./debian-process.ts";
import { buildRoot, instancesPath, isComplete } from "./debian-root.ts";
import { postgres, redis, type Server } from "./debian-server.ts";
import { lastLines, runCommand } from "./run-command.ts";
import type { Settings } from "./settings.ts";

/** Installing packages and changing the root directory are for root alone. */
export function canUseDebian(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

export async function startInDebian(settings: Settings): Promise<void> {
  using _lock = lock(settings.directory);
  const root = rootIn(settings.directory);
  if (!isComplete(root)) {
    await stopAll(root);
    await buildRoot(root);
  }
  await Promise.all([start(root, postgres(settings.postgresPort), settings), start(root, redis(settings.redisPort), settings)]);
}

/** Answers what was stopped: only processes that `startInDebian` started on these ports. */
export async function stopInDebian(settings: Settings): Promise<string[]> {
  if (!existsSync(settings.directory) || !canUseDebian()) return [];
  using _lock = lock(settings.directory);
  const servers = [postgres(settings.postgresPort), redis(settings.redisPort)];
  const stopped: string[] = [];
  const root = rootIn(settings.directory);
  for (const { name, folder, pidFile, stopSignal } of servers) {
    if (await stopProcess(root, pidFile, stopSignal)) stopped.push(name);
    await runCommand(["rm", "--recursive", "--force", join(root, folder)]);
  }
  return stopped;
}

/** Resolved, because the kernel names a process's root directory without symbolic links. */
function rootIn(directory: string): string {
  return join(realpathSync(directory), "root");
}

/** Two that start at the same time would install into one folder; the second waits. Ends with the process, however it ends. */
function lock(directory: string): Disposable {
  mkdirSync(directory, { recursive: true });
  const database = new Database(join(directory, "lock"));
  database.run("pragma busy_timeout = 600000");
  database.run("begin exclusive");
  return { [Symbol.dispose]: () => database.close() };
}

async function start(root: string, server: Server, settings: Settings): Promise<void> {
  const answers = async () => findProcess(root, server.pidFile) !== undefined && (await server.answers(settings));
  if (findProcess(root, server.pidFile) !== undefined) {
    // Not restarted when it stays silent: it may be busy with the tests of someone else.
    if (await waitUntil(answers, 10_000)) return;
    throw new Error(`${server.name} runs but does not answer. Stop it with \`bun run services down\` and try again.`);
  }
  const logFile = join(root, server.folder, "log");
  try {
    // Always anew: tests leave databases behind, and a crash of the machine without fsync a broken one.
    await runCommand(["rm", "--recursive", "--force", join(root, server.folder)]);
    await runCommand(inRoot(root, "root", ["install", "--directory", `--owner=${server.user}`, server.folder]));
    for (const command of server.commands) await runCommand(inRoot(root, server.user, command), { environment });
    if (!(await waitUntil(answers, 10_000))) throw new Error("No answer within 10 seconds.");
  } catch (cause) {
    const log = existsSync(logFile) ? lastLines(readFileSync(logFile, "utf8")) : "";
    const reason = cause instanceof Error ? cause.message : cause;
    throw new Error(`${server.name} did not start. If its port is taken, set ${server.portVariable}.\n${reason}\n${log}`, {
      cause,
    });
  }
}

/** The servers are of another system: the surrounding environment means nothing to them. */
const environment = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C.UTF-8" };

function inRoot(root: string, user: string, command: readonly string[]): string[] {
  return ["chroot", `--userspec=${user}:${user}`, root, ...command];
}

/** Before a root is rebuilt: on whichever ports, servers that still run from it would lose their files. */
async function stopAll(root: string): Promise<void> {
  const instances = join(root, instancesPath);
  for (const instance of existsSync(instances) ? readdirSync(instances) : []) {
    const [name, port] = instance.split("-");
    const { pidFile, stopSignal } = name === "postgres" ? postgres(Number(port)) : redis(Number(port));
    await stopProcess(root, pidFile, stopSignal);
  }
}
