/** `bun run test [files…]`: installs what is missing and runs the tests. No server and no service is needed. */
import { ensureInstalled, run } from "./install.ts";

await ensureInstalled();
process.exit(await run(["run", "--bun", "vitest", "run", ...process.argv.slice(2)]));
