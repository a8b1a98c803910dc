import { defineStatement } from "@omni/db";
import { modelSettings } from "@omni/db/schema";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { modelSettingsColumns } from "./internal.ts";
import { modelSettingsSchema } from "./schemas.ts";

const ofTeam = defineStatement(
  { ...modelSettingsColumns, sealedKey: modelSettings.sealedKey, version: modelSettings.version },
  (select) => select.from(modelSettings),
);

/** For the server itself, which alone can open the key. It has no address in the API. */
export const getTeamModel = defineQuery({
  name: "models.get",
  summary: "The model the team chose, and its sealed key",
  permission: "models:manage",
  input: z.strictObject({}),
  output: z.object({
    chosen: modelSettingsSchema.extend({ sealedKey: z.string().nullable(), version: z.number().int() }).nullable(),
  }),
  async run({ tx }) {
    const [chosen] = await tx.rows(ofTeam);
    return { chosen: chosen ?? null };
  },
});
