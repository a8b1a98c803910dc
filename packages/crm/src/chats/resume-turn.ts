import { idSchema, OmniError } from "@omni/core";
import { turns } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { leaseFrom } from "./lease.ts";
import { turnSchema } from "./schemas.ts";

/**
 * Takes up a turn that waited for a person's decision. Throws `conflict` while another turn of the chat is running, `not_found`
 * for a turn that does not wait or belongs to no chat (an agent's key has turns without one).
 */
export const resumeTurn = defineCommand({
  name: "chats.resume-turn",
  summary: "Go on with a turn that waited for a decision",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ turnId: idSchema }),
  output: turnSchema,
  async run({ ctx, input: { turnId }, tx }) {
    const [turn] = await tx.db
      .update(turns)
      .set({ status: "running", leaseUntil: leaseFrom(ctx.clock.now()) })
      .where(and(eq(turns.id, turnId), eq(turns.status, "waiting")))
      .returning();
    if (turn === undefined) throw new OmniError("not_found", "This turn does not wait for a decision.");
    return turn;
  },
});
