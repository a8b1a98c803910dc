import { defineStatement } from "@omni/db";
import { invitations } from "@omni/db/schema";
import { asc } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { invitationColumns, isWaiting } from "./internal.ts";
import { invitationSchema } from "./schemas.ts";

const waiting = defineStatement(invitationColumns, (select) =>
  select.from(invitations).where(isWaiting).orderBy(asc(invitations.email)),
);

export const listInvitations = defineQuery({
  name: "invitations.list",
  summary: "Invitations that nobody has answered yet, those that ran out too",
  permission: "members:manage",
  input: z.strictObject({}),
  output: z.object({ data: z.array(invitationSchema) }),
  run: async ({ tx }) => ({ data: await tx.rows(waiting) }),
});
