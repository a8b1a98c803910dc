/**
 * A thing the product can do is one verb: a query or a command. REST, chat tools, jobs and the command line are projections
 * of the same verbs, and policy lives under them, in the kernel.
 *
 * @example
 * export const getDeal = defineQuery({
 *   name: "deals.get",
 *   summary: "One deal",
 *   permission: "deals:read",
 *   input: z.strictObject({ id: idSchema }),
 *   output: dealSchema,
 *   run: async ({ input, tx }) => …,
 * });
 *
 * @module
 */
import type { z } from "zod";
import type { Context } from "./context.ts";
import type { Permission } from "./permissions.ts";

/** A context whose team is known: the only kind that `run` ever sees. */
export interface TeamContext extends Context {
  readonly teamId: string;
}

export interface RunOptions<Input, Tx> {
  readonly ctx: TeamContext;
  readonly input: Input;
  /** The transaction, bound to the team. A verb has no other way to data. */
  readonly tx: Tx;
}

interface VerbShape<Input extends z.ZodObject, Output extends z.ZodType, Tx> {
  /** Plural resource and verb: `deals.move`. */
  readonly name: string;
  /** One line for API documentation and audit pages. */
  readonly summary: string;
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
  // A method, not a property: registries hold verbs of every input, and only methods compare bivariantly.
  run(options: RunOptions<z.output<Input>, Tx>): Promise<z.input<Output>>;
}

export interface Query<Input extends z.ZodObject, Output extends z.ZodType, Tx> extends VerbShape<Input, Output, Tx> {
  readonly kind: "query";
}

/** Something that happened, for jobs and webhooks: stored in the outbox by the transaction that made it happen. */
export interface OutboxEvent {
  /** Noun and verb in the past: `deal.moved`. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Command<Input extends z.ZodObject, Output extends z.ZodType, Tx> extends VerbShape<Input, Output, Tx> {
  readonly kind: "command";
  /** `agent`: an agent's call waits for a person who saw the exact change. `never`: the command is itself a person's decision. */
  readonly approval: "agent" | "never";
  /** `restore`: the rows go back to what they were. `never`: it cannot be undone, and the approval says so. */
  readonly undo: "restore" | "never";
  events?(result: z.output<Output>): readonly OutboxEvent[];
}

/** The two constructors for one kind of transaction. They add nothing but the `kind`: a verb is plain data plus `run`. */
export function verbsFor<Tx>() {
  return {
    defineQuery: <Input extends z.ZodObject, Output extends z.ZodType>(
      query: Omit<Query<Input, Output, Tx>, "kind">,
    ): Query<Input, Output, Tx> => ({ kind: "query", ...query }),

    defineCommand: <Input extends z.ZodObject, Output extends z.ZodType>(
      command: Omit<Command<Input, Output, Tx>, "kind">,
    ): Command<Input, Output, Tx> => ({ kind: "command", ...command }),
  };
}
