import { idSchema, OmniError } from "@omni/core";
import { chats } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { chatSchema } from "./schemas.ts";

/** Renames or pins one of one's own conversations; what is not mentioned stays. Throws `not_found`. */
export const updateChat = defineCommand({
  name: "chats.update",
  summary: "Rename or pin one of one's own conversations",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    id: idSchema,
    title: z.string().trim().min(1).max(200).optional(),
    pinned: z.boolean().optional(),
  }),
  output: chatSchema,
  async run({ ctx, input: { id, title, pinned }, tx }) {
    const change = {
      ...(title === undefined ? {} : { title }),
      ...(pinned === undefined ? {} : { pinnedAt: pinned ? ctx.clock.now().toISOString() : null }),
    };
    if (Object.keys(change).length === 0) throw new OmniError("invalid", "Say what to change: `title`, `pinned`.");
    const [chat] = await tx.db.update(chats).set(change).where(eq(chats.id, id)).returning();
    if (chat === undefined) throw new OmniError("not_found", "There is no such conversation.");
    return chat;
  },
});
