/**
 * Real PostgreSQL (with pgvector) and Redis on loopback, for the tests that want them:
 *
 *     eval "$(bun run services)"    # up: starts both, or reuses them; prints the two variables that the tests read
 *     bun run services status      # exit code 0 when both answer
 *     bun run services down        # stops what `up` started; what was stored in them is gone
 *
 * With a container engine they run as containers, on Debian or Ubuntu as root in a small Debian installed beside the system.
 * `OMNI_SERVICES_DIR`, `OMNI_SERVICES_PG_PORT` and `OMNI_SERVICES_REDIS_PORT` move them. Needs nothing but Bun, so it also runs
 * before the first install. Standard output carries only what a shell may evaluate; sentences go to standard error.
 */
import { postgresAnswers, redisAnswers } from "./services/answers.ts";
import { containerEngineAnswers, startContainers, stopContainers } from "./services/containers.ts";
import { canUseDebian, startInDebian, stopInDebian } from "./services/debian-servers.ts";
import { postgresUrl, readSettings, redisUrl, type Settings } from "./services/settings.ts";

async function up(settings: Settings): Promise<void> {
  if (await containerEngineAnswers()) await startContainers(settings);
  else if (canUseDebian()) await startInDebian(settings);
  else {
    throw new Error(
      "No container engine answers, and this is not Debian or Ubuntu as root: start Docker and try again, or point " +
        "OMNI_TEST_DATABASE_URL and OMNI_TEST_REDIS_URL at a PostgreSQL with pgvector and a Redis of your own.",
    );
  }
  console.error(`PostgreSQL answers on 127.0.0.1:${settings.postgresPort}, Redis on 127.0.0.1:${settings.redisPort}.`);
  console.log(`export OMNI_TEST_DATABASE_URL=${postgresUrl(settings)}`);
  console.log(`export OMNI_TEST_REDIS_URL=${redisUrl(settings)}`);
}

/** Both ways are asked, because an engine may have come or gone since `up`. */
async function down(settings: Settings): Promise<void> {
  const stopped = await stopInDebian(settings);
  if (await containerEngineAnswers()) stopped.push(...(await stopContainers(settings)));
  console.error(stopped.length > 0 ? `Stopped ${stopped.join(" and ")}.` : "Nothing was running.");
}

async function status(settings: Settings): Promise<void> {
  const answers = [await postgresAnswers(settings), await redisAnswers(settings)];
  console.log(`PostgreSQL on 127.0.0.1:${settings.postgresPort}: ${answers[0] ? "answers" : "does not answer"}`);
  console.log(`Redis on 127.0.0.1:${settings.redisPort}: ${answers[1] ? "answers" : "does not answer"}`);
  if (answers.includes(false)) process.exitCode = 1;
}

const actions = { up, down, status };
const wanted = Bun.argv[2] ?? "up";

try {
  const action = Object.entries(actions).find(([name]) => name === wanted)?.[1];
  if (!action) throw new Error(`There is no “${wanted}”: use up, down or status.`);
  await action(readSettings());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
