import { fileURLToPath } from "node:url";
import { runCommand, tryCommand } from "./run-command.ts";
import { postgresPassword, postgresTestOptions, type Settings } from "./settings.ts";

const composeFile = fileURLToPath(new URL("../../docker-compose.yml", import.meta.url));

/** Ten seconds at most: a client that is set to a machine which is gone would hang. */
export async function containerEngineAnswers(): Promise<boolean> {
  return (await tryCommand(["docker", "info"], { timeoutMilliseconds: 10_000 })).code === 0;
}

/** A project of its own, so that tests never meet the data of an app that runs from the same file. */
function compose(settings: Settings, ...words: string[]): string[] {
  return ["docker", "compose", "--file", composeFile, "--project-name", `omni-services-${settings.postgresPort}`, ...words];
}

function environment(settings: Settings): Record<string, string | undefined> {
  return {
    ...Bun.env,
    OMNI_SERVICES_PG_PORT: String(settings.postgresPort),
    OMNI_SERVICES_REDIS_PORT: String(settings.redisPort),
    OMNI_SERVICES_PG_OPTIONS: postgresTestOptions.join(" "),
    POSTGRES_PASSWORD: postgresPassword,
  };
}

export async function startContainers(settings: Settings): Promise<void> {
  console.error("Starting PostgreSQL and Redis as containers …");
  const command = compose(settings, "up", "--detach", "--wait", "postgres", "redis");
  await runCommand(command, { environment: environment(settings) });
}

/** The volumes go too: they hold what tests left behind. Answers what was stopped. */
export async function stopContainers(settings: Settings): Promise<string[]> {
  const running = await tryCommand(compose(settings, "ps", "--all", "--quiet"), { environment: environment(settings) });
  if (running.code !== 0 || running.output.trim() === "") return [];
  await runCommand(compose(settings, "down", "--volumes"), { environment: environment(settings) });
  return ["the containers"];
}
