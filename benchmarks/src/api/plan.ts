import type { RecordedStatement } from "./record-statements.ts";

/** One address under load, and the statements the floor answers it with. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly statements: readonly RecordedStatement[];
  /** The bar: our requests per second over the floor's. */
  readonly atLeast: number;
}

/** What the processes of a run need to know; handed over as a file, since they share nothing else. */
export interface Plan {
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  /** Good tokens of one person: as many as no server remembers, so that each request can bring another. */
  readonly tokens: readonly string[];
  readonly teamId: string;
  readonly userId: string;
  readonly jwks: object;
  readonly cases: readonly Case[];
}

export const connections = 10;
