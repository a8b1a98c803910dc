import { OmniError } from "@omni/core";
import { teamLogos, teamProfiles } from "@omni/db/schema";
import { z } from "zod";
import { defineCommand } from "../verbs.ts";
import { readTeam } from "./get.ts";
import { teamSchema } from "./schemas.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostBytes = 256 * 1024;

/** The server's: it makes a PNG of its own out of whatever picture somebody sends. It has no address in the API. */
export const setTeamLogo = defineCommand({
  name: "team.set-logo",
  summary: "Give the company another picture, or none",
  permission: "team:write",
  approval: "agent",
  undo: "never",
  input: z.strictObject({
    png: z
      .base64()
      .max(Math.ceil((mostBytes / 3) * 4))
      .nullable(),
  }),
  output: teamSchema,
  async run({ ctx, input: { png }, tx }) {
    if (png === null) {
      await tx.db.delete(teamLogos);
      await tx.db.update(teamProfiles).set({ logo: null });
      return readTeam(tx, ctx);
    }
    const picture = Buffer.from(png, "base64");
    if (!picture.subarray(0, signature.length).equals(signature)) throw new OmniError("invalid", "This is no PNG picture.");
    await tx.db
      .insert(teamLogos)
      .values({ teamId: ctx.teamId, id: ctx.teamId, picture })
      .onConflictDoUpdate({ target: [teamLogos.teamId, teamLogos.id], set: { picture } });
    await tx.db.update(teamProfiles).set({ logo: new Bun.CryptoHasher("sha256").update(picture).digest("hex") });
    return readTeam(tx, ctx);
  },
});
