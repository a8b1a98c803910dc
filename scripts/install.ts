import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const stamp = join(root, "node_modules", ".installed-from");

/** Installs what `bun.lock` says, unless that is what is installed. Throws with the installer's output when it fails. */
export async function ensureInstalled(): Promise<void> {
  const wanted = Bun.hash(await Bun.file(join(root, "bun.lock")).text()).toString(16);
  if (existsSync(stamp) && (await Bun.file(stamp).text()) === wanted) return;
  console.info("Installing dependencies …");
  const { exitCode, stderr } = Bun.spawnSync([process.execPath, "install", "--frozen-lockfile"], {
    cwd: root,
    stdout: "ignore",
    stderr: "pipe",
  });
  if (exitCode !== 0) throw new Error(`The dependencies could not be installed.\n${stderr.toString()}`);
  await Bun.write(stamp, wanted);
}

/** Runs a command of an installed package, with Bun as its runtime, and gives its exit code. */
export async function run(command: string[]): Promise<number> {
  return Bun.spawn([process.execPath, ...command], { cwd: root, stdio: ["inherit", "inherit", "inherit"] }).exited;
}
