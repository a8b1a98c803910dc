/** `bun start`: installs and builds what has changed, then runs the server in this process, so that signals reach it. */
import { ensureInstalled, ensureWebAppBuilt } from "./install.ts";

try {
  await ensureInstalled();
  await ensureWebAppBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import("../apps/api-server/src/main.ts");
