import { idSchema, OmniError } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { memberById, requirePerson } from "./internal.ts";
import { memberSchema } from "./schemas.ts";

export const removeMember = defineCommand({
  name: "members.remove",
  summary: "Take somebody out of the team, with their API keys; their records stay",
  permission: "members:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ member: idSchema }),
  output: memberSchema,
  async run({ ctx, input: { member: id }, tx }) {
    await requirePerson(tx, ctx);
    const [member] = await tx.rows(memberById, { id });
    if (member === undefined) throw new OmniError("not_found", "There is no such person in the team.");
    // Raises what the bound person may not do, and that a team keeps an owner.
    await tx.execute(sql`select app.remove_member(${id})`);
    return member;
  },
});
