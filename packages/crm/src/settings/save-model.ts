import { modelSettings } from "@omni/db/schema";
import { z } from "zod";
import { requirePerson } from "../people/internal.ts";
import { defineCommand } from "../verbs.ts";
import { modelSettingsColumns } from "./internal.ts";
import { modelSettingsSchema } from "./schemas.ts";

/** The server's: it tries a key and seals it before it is kept. It has no address in the API. */
export const saveTeamModel = defineCommand({
  name: "models.save",
  summary: "Keep the model that answers this team, with its sealed key",
  permission: "models:manage",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    provider: z.string().min(1).max(40),
    model: z.string().trim().min(1).max(200),
    sealedKey: z.string().max(4000).nullable(),
    keyHint: z.string().max(4).nullable(),
  }),
  output: modelSettingsSchema,
  async run({ ctx, input, tx }) {
    await requirePerson(tx, ctx);
    const values = { ...input, testedAt: ctx.clock.now().toISOString() };
    const [saved] = await tx.db
      .insert(modelSettings)
      .values({ teamId: ctx.teamId, id: ctx.teamId, ...values })
      .onConflictDoUpdate({ target: [modelSettings.teamId, modelSettings.id], set: values })
      .returning(modelSettingsColumns);
    if (saved === undefined) throw new Error("insert returned nothing");
    return saved;
  },
});
