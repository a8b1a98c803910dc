import { freshIdSchema, OmniError, roleSchema } from "@omni/core";
import { invitations, members } from "@omni/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { hashSecret, newSecret } from "../secrets.ts";
import { defineCommand } from "../verbs.ts";
import { invitationColumns, isWaiting, requirePerson } from "./internal.ts";
import { emailSchema, invitationSchema } from "./schemas.ts";

const invitationDays = 7;

export const inviteMember = defineCommand({
  name: "members.invite",
  summary: "Invite somebody to the team; the secret of the link is shown this once. Inviting again gives a new link",
  permission: "members:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ id: freshIdSchema, email: emailSchema, role: roleSchema }),
  output: invitationSchema.extend({ secret: z.string() }),
  async run({ ctx, input: { id, email, role }, tx }) {
    const inviter = await requirePerson(tx, ctx);
    if (role === "owner" && inviter.role !== "owner")
      throw new OmniError("forbidden", "Only an owner can make somebody an owner.", { reason: "owners_only" });
    const [member] = await tx.db
      .select({ id: members.id })
      .from(members)
      .where(eq(sql`lower(${members.email})`, email));
    if (member !== undefined)
      throw new OmniError("conflict", `${email} belongs to the team already.`, {
        reason: "member_already",
        details: { email },
      });

    const secret = newSecret();
    const given = {
      role,
      secretHash: hashSecret(secret),
      memberId: inviter.id,
      expiresAt: new Date(ctx.clock.now().getTime() + invitationDays * 24 * 60 * 60 * 1000).toISOString(),
    };
    const renewed = await tx.db
      .update(invitations)
      .set(given)
      .where(and(eq(invitations.email, email), isWaiting))
      .returning(invitationColumns);
    const [invitation] =
      renewed.length > 0
        ? renewed
        : await tx.db
            .insert(invitations)
            .values({ teamId: ctx.teamId, id, email, ...given })
            .returning(invitationColumns);
    if (invitation === undefined) throw new Error("insert returned nothing");
    return { ...invitation, secret };
  },
});
