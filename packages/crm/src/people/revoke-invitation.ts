import { idSchema, OmniError } from "@omni/core";
import { invitations } from "@omni/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { invitationColumns, isWaiting } from "./internal.ts";
import { invitationSchema } from "./schemas.ts";

export const revokeInvitation = defineCommand({
  name: "invitations.revoke",
  summary: "Withdraw an invitation; its link opens nothing any more",
  permission: "members:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ id: idSchema }),
  output: invitationSchema,
  async run({ ctx, input: { id }, tx }) {
    const [invitation] = await tx.db
      .update(invitations)
      .set({ revokedAt: ctx.clock.now().toISOString() })
      .where(and(eq(invitations.id, id), isWaiting))
      .returning(invitationColumns);
    if (invitation === undefined)
      throw new OmniError("not_found", "There is no such invitation, or it was answered or withdrawn already.");
    return invitation;
  },
});
