/** `bun start`: installs and builds what has changed, then runs the server in this process, so that signals reach it. */
import { ensureInstalled, run } from "./install.ts";

try {
  await ensureInstalled();
  // Turbo knows by content whether the web app or anything it is built from has changed.
  const built = await run([
    "x",
    "turbo",
    "run",
    "build",
    "--filter=@omni/web",
    "--output-logs=errors-only",
    "--log-order=grouped",
  ]);
  if (built !== 0) throw new Error("The web app could not be built; the messages above say why.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import("../apps/api-server/src/main.ts");
