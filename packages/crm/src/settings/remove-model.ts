import { OmniError } from "@omni/core";
import { modelSettings } from "@omni/db/schema";
import { z } from "zod";
import { requirePerson } from "../people/internal.ts";
import { defineCommand } from "../verbs.ts";
import { modelSettingsColumns } from "./internal.ts";
import { modelSettingsSchema } from "./schemas.ts";

export const removeTeamModel = defineCommand({
  name: "models.remove",
  summary: "Forget the team's model and its key; what the server itself is set up with answers again",
  permission: "models:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({}),
  output: modelSettingsSchema,
  async run({ ctx, tx }) {
    await requirePerson(tx, ctx);
    const [removed] = await tx.db.delete(modelSettings).returning(modelSettingsColumns);
    if (removed === undefined) throw new OmniError("conflict", "The team has no model of its own.");
    return removed;
  },
});
