/** `bun run test:browser`: builds the web app and does the main job in Chromium, against a server of its own. */
import { ensureInstalled, ensureWebAppBuilt, run } from "../../scripts/install.ts";

await ensureInstalled();
await ensureWebAppBuilt();
process.exit(
  await run(["run", "--bun", "vitest", "run", "--config", "evals/browser/vitest.config.ts", ...process.argv.slice(2)]),
);
