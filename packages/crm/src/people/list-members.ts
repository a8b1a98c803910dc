import { defineStatement } from "@omni/db";
import { members } from "@omni/db/schema";
import { asc, sql } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { memberColumns } from "./internal.ts";
import { memberSchema } from "./schemas.ts";

const everybody = defineStatement(memberColumns, (select) =>
  select.from(members).orderBy(asc(sql`lower(${members.name})`), asc(members.id)),
);

export const listMembers = defineQuery({
  name: "members.list",
  summary: "The people of the team, by name",
  permission: "members:read",
  input: z.strictObject({}),
  output: z.object({ data: z.array(memberSchema) }),
  run: async ({ tx }) => ({ data: await tx.rows(everybody) }),
});
