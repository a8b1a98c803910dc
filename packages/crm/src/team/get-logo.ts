import { OmniError } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";

export const getTeamLogo = defineQuery({
  name: "team.get-logo",
  summary: "The company's picture, a PNG in base64",
  permission: "team:read",
  input: z.strictObject({}),
  output: z.object({ png: z.base64() }),
  async run({ tx }) {
    const [row] = await tx.execute<{ png: string }>(
      sql`select translate(encode(picture, 'base64'), E'\n', '') as png from team_logos`,
    );
    if (row === undefined) throw new OmniError("not_found", "The company has no picture.");
    return row;
  },
});
