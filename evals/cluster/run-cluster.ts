/** `bun run test:cluster`: two processes of the product on a real PostgreSQL and Redis, and what happens when parts of it fail. */
import { ensureInstalled, run } from "../../scripts/install.ts";

if (!Bun.env.OMNI_TEST_DATABASE_URL || !Bun.env.OMNI_TEST_REDIS_URL) {
  console.error('The cluster needs PostgreSQL and Redis: eval "$(bun run services)" starts both and says where they are.');
  process.exit(1);
}
await ensureInstalled();
process.exit(
  await run(["run", "--bun", "vitest", "run", "--config", "evals/cluster/vitest.config.ts", ...process.argv.slice(2)]),
);
