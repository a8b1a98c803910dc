import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastLines, runCommand, tryCommand } from "./run-command.ts";

/** The first Debian that has PostgreSQL with pgvector and a Redis of today among its own packages. */
const suite = "trixie";
const packages = ["postgresql-17", "postgresql-17-pgvector", "redis-server"];
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Where in the root the servers keep their data, process ids and logs. */
export const instancesPath = "/srv/omni";

/** Written last and naming the recipe: without it the root was cut short, with another text it is from an older recipe. */
const markerPath = "omni-complete";
const recipe = `${suite} ${packages.join(" ")}\n`;

/** Something may have tidied files away since the marker was written. */
const needed = [
  "usr/lib/postgresql/17/bin/postgres",
  "usr/lib/postgresql/17/lib/vector.so",
  "usr/share/postgresql/17/extension/vector.control",
  "usr/bin/redis-server",
];

export function isComplete(root: string): boolean {
  const marker = join(root, markerPath);
  return existsSync(marker) && readFileSync(marker, "utf8") === recipe && needed.every((path) => existsSync(join(root, path)));
}

/** Installs a minimal Debian with both servers into `root`; about a minute and 600 MB. What was there is removed first. */
export async function buildRoot(root: string): Promise<void> {
  await installDebootstrap();
  await removeRoot(root);
  console.error(`Installing PostgreSQL 17 and Redis 8 into ${root}: about a minute, the first time only …`);
  // The servers' users must be able to read what root installs, whatever the person's own mask is.
  process.umask(0o022);
  // Debian's own keyring is named, for Ubuntu would not look for it, and an unsigned archive is refused.
  const { code, output } = await tryCommand([
    ...["debootstrap", "--variant=minbase", "--force-check-gpg", `--keyring=${keyring}`],
    ...[`--include=${packages.join(",")}`, suite, root],
  ]);
  writeFileSync(`${root}.log`, output);
  if (code !== 0) throw new Error(`debootstrap failed; all it wrote is in ${root}.log.\n${lastLines(output)}`);
  await runCommand(["chroot", root, "apt-get", "clean"]);
  mkdirSync(join(root, instancesPath), { recursive: true });
  writeFileSync(join(root, markerPath), recipe);
}

async function installDebootstrap(): Promise<void> {
  if (Bun.which("debootstrap") && existsSync(keyring)) return;
  console.error("Installing debootstrap …");
  const environment = { ...Bun.env, DEBIAN_FRONTEND: "noninteractive" };
  await runCommand(["apt-get", "update", "--quiet"], { environment });
  const wanted = ["debootstrap", "debian-archive-keyring", "gpgv", "mount"];
  await runCommand(["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", ...wanted], { environment });
}

/** An installation that was killed may have left the kernel's file systems mounted inside; deleting must not reach into them. */
async function removeRoot(root: string): Promise<void> {
  const mounts = readFileSync("/proc/self/mounts", "utf8").split("\n");
  const inside = mounts.map((line) => line.split(" ")[1] ?? "").filter((path) => path.startsWith(`${root}/`));
  for (const path of inside.reverse()) await runCommand(["umount", path]);
  await runCommand(["rm", "--recursive", "--force", "--one-file-system", root]);
}
