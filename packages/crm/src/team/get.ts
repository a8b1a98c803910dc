import type { TeamContext } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { permissionsOf } from "../permissions-of.ts";
import { defineQuery } from "../verbs.ts";
import { teamSchema } from "./schemas.ts";

type TeamRow = Omit<z.input<typeof teamSchema>, "permissions">;

/** The bound team, as whoever is bound sees it. */
export async function readTeam(tx: TenantTx, ctx: TeamContext): Promise<z.input<typeof teamSchema>> {
  const [[row], permissions] = await Promise.all([readProfile(tx), permissionsOf(tx, ctx)]);
  if (row === undefined) throw new Error("a team without a profile");
  return { ...row, permissions: [...permissions] };
}

function readProfile(tx: TenantTx): Promise<TeamRow[]> {
  return tx.execute<TeamRow>(sql`
    select id, legal_name as name, vat_id as "vatId", iban, street, postal_code as "postalCode", city, country, logo,
      base_currency as "baseCurrency", locale, time_zone as "timeZone", is_demo as "isDemo", current_setting('app.role') as role
    from team_profiles`);
}

export const getTeam = defineQuery({
  name: "team.get",
  summary: "The company, and the role one has in it",
  permission: "team:read",
  input: z.strictObject({}),
  output: teamSchema,
  run: ({ tx, ctx }) => readTeam(tx, ctx),
});
