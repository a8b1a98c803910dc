/** A command of `bun run omni`: one verb of a person at a terminal. */
export interface Command {
  /** As printed by `omni help`: `extract FILE… [--json]`. */
  readonly usage: string;
  readonly summary: string;
  /** Resolves to the exit code: 0 when all went well, 1 when something could not be done. Throws for a wrong use of the command. */
  run(args: readonly string[]): Promise<number>;
}
