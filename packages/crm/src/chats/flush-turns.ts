import { idSchema } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { leaseFrom } from "./lease.ts";
import { messageSchema } from "./schemas.ts";

/**
 * The sign of life of a process' running turns: their leases are renewed, and what they have said so far is kept for the day the
 * process dies. Answers which of them are still running, and whether a person wants them stopped.
 */
export const flushTurns = defineCommand({
  name: "chats.flush-turns",
  summary: "Renew the leases of running turns and keep what they have said so far",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    turns: z.array(z.strictObject({ id: idSchema, answerId: idSchema, parts: messageSchema.shape.parts })).max(10_000),
  }),
  output: z.object({ running: z.array(z.object({ id: idSchema, isStopRequested: z.boolean() })) }),
  async run({ ctx, input, tx }) {
    const running = await tx.execute<{ id: string; isStopRequested: boolean }>(sql`
      update turns t set lease_until = ${leaseFrom(ctx.clock.now())}, answer_id = f."answerId", flushed_parts = f.parts
      from jsonb_to_recordset(${JSON.stringify(input.turns)}::jsonb) as f (id uuid, "answerId" uuid, parts jsonb)
      where t.team_id = ${ctx.teamId} and t.id = f.id and t.status = 'running'
      returning t.id, t.stop_requested_at is not null as "isStopRequested"`);
    return { running };
  },
});
