import { postgresAnswers, redisAnswers } from "./answers.ts";
import { instancesPath } from "./debian-root.ts";
import { postgresTestOptions, type Settings } from "./settings.ts";

export interface Server {
  readonly name: string;
  readonly user: string;
  /** A folder inside the root that belongs to the server on this port. */
  readonly folder: string;
  readonly pidFile: string;
  readonly stopSignal: NodeJS.Signals;
  readonly commands: readonly (readonly string[])[];
  readonly portVariable: string;
  readonly answers: (settings: Settings) => Promise<boolean>;
}

export function postgres(port: number): Server {
  const folder = `${instancesPath}/postgres-${port}`;
  const programs = "/usr/lib/postgresql/17/bin";
  // No socket file: everyone comes over loopback, as they would reach a container.
  const options = [
    "-p",
    `${port}`,
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "unix_socket_directories=",
    ...postgresTestOptions,
  ];
  return {
    name: "PostgreSQL",
    user: "postgres",
    folder,
    pidFile: `${folder}/data/postmaster.pid`,
    // Disconnects clients instead of waiting for them.
    stopSignal: "SIGINT",
    commands: [
      [`${programs}/initdb`, "-D", `${folder}/data`, "-U", "postgres", "--auth=trust", "--no-sync", "--locale=C.UTF-8"],
      [`${programs}/pg_ctl`, "start", "-w", "-D", `${folder}/data`, "-l", `${folder}/log`, "-o", options.join(" ")],
    ],
    portVariable: "OMNI_SERVICES_PG_PORT",
    answers: postgresAnswers,
  };
}

export function redis(port: number): Server {
  const folder = `${instancesPath}/redis-${port}`;
  const network = ["--bind", "127.0.0.1", "--port", `${port}`];
  const files = ["--dir", folder, "--pidfile", `${folder}/pid`, "--logfile", `${folder}/log`];
  return {
    name: "Redis",
    user: "redis",
    folder,
    pidFile: `${folder}/pid`,
    stopSignal: "SIGTERM",
    commands: [["/usr/bin/redis-server", ...network, ...files, "--daemonize", "yes", "--save", "", "--appendonly", "no"]],
    portVariable: "OMNI_SERVICES_REDIS_PORT",
    answers: redisAnswers,
  };
}
