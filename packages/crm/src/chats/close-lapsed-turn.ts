import { idSchema } from "@omni/core";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { closeIfLapsed } from "./internal.ts";

/** Closes a turn whose process died, with what it had said. `closed` is false when its lease still runs or it ended otherwise. */
export const closeLapsedTurn = defineCommand({
  name: "chats.close-lapsed-turn",
  summary: "Close a turn whose process died",
  permission: "chat:use",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ turnId: idSchema }),
  output: z.object({ closed: z.boolean() }),
  async run({ ctx, input: { turnId }, tx }) {
    return { closed: await closeIfLapsed(tx, ctx.teamId, turnId, ctx.clock.now()) };
  },
});
