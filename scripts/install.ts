import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const stamp = join(root, "node_modules", ".installed-from");

// Our tools' tools ask nobody and tell nobody.
const environment = { ...Bun.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** Installs what `bun.lock` says, unless that is what is installed. Throws with the installer's output when it fails. */
export async function ensureInstalled(): Promise<void> {
  const wanted = Bun.hash(await Bun.file(join(root, "bun.lock")).text()).toString(16);
  if (existsSync(stamp) && (await Bun.file(stamp).text()) === wanted) return;
  console.info("Installing dependencies …");
  await runQuietly(["install", "--frozen-lockfile"], "The dependencies could not be installed.");
  await Bun.write(stamp, wanted);
}

/** Builds the web app where it, or anything it is built from, has changed: Turbo knows by content. */
export async function ensureWebAppBuilt(): Promise<void> {
  await runQuietly(["x", "turbo", "run", "build", "--filter=@omni/web"], "The web app could not be built.");
}

/** Runs a command of an installed package, with Bun as its runtime, and gives its exit code. */
export async function run(command: string[]): Promise<number> {
  return Bun.spawn([process.execPath, ...command], { cwd: root, env: environment, stdio: ["inherit", "inherit", "inherit"] })
    .exited;
}

/** The same, silent unless it fails; then throws with `otherwise` and what the command said. */
async function runQuietly(command: string[], otherwise: string): Promise<void> {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, ...command], {
    cwd: root,
    env: environment,
    stdout: "pipe",
    stderr: "pipe",
  });
  if (exitCode !== 0) throw new Error(`${otherwise}\n${stdout}${stderr}`);
}
