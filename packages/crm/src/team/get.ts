import { currencySchema, idSchema, roleSchema } from "@omni/core";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";

export const teamSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    country: z.string(),
    vatId: z.string().nullable(),
    baseCurrency: currencySchema,
    locale: z.string(),
    timeZone: z.string(),
    isDemo: z.boolean(),
    role: roleSchema.or(z.enum(["service", "system"])).meta({ description: "The role of whoever asks" }),
  })
  .meta({ id: "Team" });

export const getTeam = defineQuery({
  name: "team.get",
  summary: "The company, and the role one has in it",
  permission: "team:read",
  input: z.strictObject({}),
  output: teamSchema,
  async run({ tx }) {
    const [row] = await tx.execute<z.input<typeof teamSchema>>(sql`
      select id, legal_name as name, country, vat_id as "vatId", base_currency as "baseCurrency", locale, time_zone as "timeZone",
        is_demo as "isDemo", current_setting('app.role') as role
      from team_profiles`);
    if (row === undefined) throw new Error("a team without a profile");
    return row;
  },
});
