import postgres from "postgres";

/** What rows look like everywhere: int8 as `bigint`, dates and instants as ISO text, numeric as text, JSON parsed. */
const types = {
  bigint: postgres.BigInt,
  // Without this postgres.js makes a JavaScript Date of a calendar date, at midnight of the machine's zone.
  date: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (value: string) => value },
  instant: {
    to: 1184,
    from: [1184],
    serialize: (value: string | Date) => (value instanceof Date ? value.toISOString() : value),
    // Connections run in UTC: `2026-03-01 08:15:00.5+00` → `2026-03-01T08:15:00.5Z`.
    parse: (value: string) => value.replace(" ", "T").replace(/\+00$/, "Z"),
  },
  // Drizzle hands JSON over as text; serialising it again would store a string.
  json: {
    to: 3802,
    from: [114, 3802],
    serialize: (value: unknown) => value,
    parse: (value: string) => JSON.parse(value) as unknown,
  },
};

type Types = { bigint: bigint; date: string; instant: string; json: unknown };
export type SqlClient = postgres.Sql<Types>;
export type SqlConnection = postgres.ReservedSql<Types>;

/** How a statement is sent. */
export type Preparation = postgres.UnsafeQueryOptions;

/** By a name that the server keeps per connection: parsed and planned once. Without `simple` also where it has no parameters. */
export const prepared: Preparation = { prepare: true, simple: false };

export const unprepared: Preparation = { prepare: false, simple: false };

/**
 * Prepared, and without asking for the answer: the server answers when one behind it asks (our patch of postgres.js). If it fails,
 * everything up to that one goes unrun and fails with it. Three askings fewer are a third of the server's work for a small read.
 */
export const pipelined: Preparation = { ...prepared, pipeline: true };

/** Opens a pool on a `postgres://` address or on the embedded database's socket. `max: 1` is required on the embedded database, whose socket serves one client. */
export function connect(target: string | { socketPath: string }, options: { max: number; onClose?: () => void }): SqlClient {
  const settings = {
    types,
    max: options.max,
    connect_timeout: 10,
    max_lifetime: null,
    onnotice: () => {},
    ...(options.onClose === undefined ? {} : { onclose: options.onClose }),
    connection: { application_name: "omni", TimeZone: "UTC" },
  };
  if (typeof target === "string") return postgres(target, settings);
  return postgres({ ...settings, path: target.socketPath, username: "postgres", database: "postgres" });
}
