import { type Access, type Context, type Query, rolesWith } from "@omni/core";
import type { Database, Statement, TenantTx } from "@omni/db";
import type { z } from "zod";

/** A statement a verb sent, as text with its values: what the floor sends too. */
export interface RecordedStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

type AnyQuery = Query<z.ZodObject, z.ZodType, TenantTx>;

/** Runs a query verb once and notes what it sends to the database. */
export async function recordStatements(
  database: Database,
  verb: AnyQuery,
  ctx: Context,
  input: object,
): Promise<RecordedStatement[]> {
  const recorded: RecordedStatement[] = [];
  const teamId = ctx.teamId ?? "";
  const parsed = verb.input.parse(input);
  await database.transact(accessFor(verb, ctx), "read", (tx) =>
    verb.run({
      ctx: { ...ctx, teamId },
      input: parsed,
      tx: {
        ...tx,
        get db() {
          return tx.db;
        },
        rows<Row>(statement: Statement<Row>, values: Readonly<Record<string, unknown>> = {}) {
          recorded.push({ text: statement.text, parameters: statement.parameters(values) });
          return tx.rows(statement, values);
        },
      },
    }),
  );
  return recorded;
}

export function accessFor(verb: AnyQuery, ctx: Context): Access {
  return {
    teamId: ctx.teamId ?? "",
    actor: ctx.actor,
    requestId: ctx.requestId,
    turnId: null,
    verb: verb.name,
    permission: verb.permission,
    roles: rolesWith(verb.permission),
    reversible: false,
    now: ctx.clock.now(),
  };
}
