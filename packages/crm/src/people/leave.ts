import { idSchema, OmniError } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { memberById, requirePerson } from "./internal.ts";
import { memberSchema } from "./schemas.ts";

export const leaveTeam = defineCommand({
  name: "members.leave",
  summary: "Leave the team, with one's API keys; one's records stay",
  permission: "team:read",
  approval: "agent",
  undo: "never",
  input: z.strictObject({ member: idSchema.meta({ description: "Oneself, as a member: nobody leaves by mistake" }) }),
  output: memberSchema,
  async run({ ctx, input: { member: id }, tx }) {
    const own = await requirePerson(tx, ctx);
    const [member] = await tx.rows(memberById, { id });
    if (member === undefined || own.id !== id) throw new OmniError("not_found", "That is not you.");
    await tx.execute(sql`select app.remove_member(${id})`);
    return member;
  },
});
