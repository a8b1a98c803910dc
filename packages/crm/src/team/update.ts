import { OmniError } from "@omni/core";
import { teamProfiles } from "@omni/db/schema";
import { defineCommand } from "../verbs.ts";
import { readTeam } from "./get.ts";
import { teamProfileSchema, teamSchema } from "./schemas.ts";

export const updateTeam = defineCommand({
  name: "team.update",
  summary: "Change what the company says of itself: name, VAT id, address, bank account, currency, language, time zone",
  permission: "team:write",
  approval: "agent",
  undo: "restore",
  input: teamProfileSchema,
  output: teamSchema,
  async run({ ctx, input: { name, ...rest }, tx }) {
    const given = { ...rest, ...(name === undefined ? {} : { legalName: name }) };
    const [before] = await tx.db.select().from(teamProfiles).for("update");
    const differs = Object.entries(given).some(
      ([column, value]) => value !== undefined && before?.[column as keyof typeof given] !== value,
    );
    if (!differs)
      throw new OmniError("conflict", "Nothing of this differs from what the company says of itself already.", {
        reason: "unchanged",
      });
    await tx.db.update(teamProfiles).set(given);
    return readTeam(tx, ctx);
  },
});
