import { OmniError, type Role, type TeamContext } from "@omni/core";
import { defineStatement, type TenantTx, value } from "@omni/db";
import { invitations, members } from "@omni/db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";

export const memberColumns = {
  id: members.id,
  userId: members.userId,
  name: members.name,
  email: members.email,
  role: members.role,
  isYou: sql<boolean>`coalesce(${members.userId} = app.user_id(), false)`,
  joinedAt: members.createdAt,
};

export const memberById = defineStatement(memberColumns, (select) => select.from(members).where(eq(members.id, value("id"))));

export const invitationColumns = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  invitedBy: sql<
    string | null
  >`(select m.name from members m where m.team_id = invitations.team_id and m.id = invitations.member_id)`,
  expiresAt: invitations.expiresAt,
  createdAt: invitations.createdAt,
};

/** Not answered and not withdrawn; it may have run out. */
export const isWaiting = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));

/** The member who acts. Throws `forbidden` for programs and assistants: who belongs to a team is decided by people. */
export async function requirePerson(tx: TenantTx, { actor }: TeamContext): Promise<{ id: string; role: Role }> {
  if (actor.kind !== "user") throw new OmniError("forbidden", "Only a person can do this.");
  const [member] = await tx.db
    .select({ id: members.id, role: members.role })
    .from(members)
    .where(eq(members.userId, actor.userId));
  if (member === undefined) throw new OmniError("forbidden", "You are not a member of this team.");
  return member;
}
