import { idSchema, OmniError, roleSchema } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { memberById, requirePerson } from "./internal.ts";
import { memberSchema } from "./schemas.ts";

export const changeMemberRole = defineCommand({
  name: "members.change-role",
  summary: "Give somebody of the team another role; it counts from their next request on",
  permission: "members:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ member: idSchema, role: roleSchema }),
  output: memberSchema,
  async run({ ctx, input: { member: id, role }, tx }) {
    await requirePerson(tx, ctx);
    const [before] = await tx.rows(memberById, { id });
    if (before === undefined) throw new OmniError("not_found", "There is no such person in the team.");
    if (before.role === role)
      throw new OmniError("conflict", `${before.name} has this role already.`, {
        reason: "role_already",
        details: { name: before.name },
      });
    // Raises what the bound person may not do, and that a team keeps an owner.
    await tx.execute(sql`select app.set_member_role(${id}, ${role})`);
    return { ...before, role };
  },
});
