import { idSchema, OmniError } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { approvals } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { approvalColumns, toApproval } from "./internal.ts";
import { approvalSchema } from "./schemas.ts";

const approvalById = defineStatement(approvalColumns, (select) => select.from(approvals).where(eq(approvals.id, value("id"))));

export const getApproval = defineQuery({
  name: "approvals.get",
  summary: "One requested change, with what it would do",
  permission: "approvals:read",
  input: z.strictObject({ id: idSchema }),
  output: approvalSchema,
  async run({ input, tx }) {
    const [row] = await tx.rows(approvalById, { id: input.id });
    if (row === undefined) throw new OmniError("not_found", "There is no such approval.");
    return toApproval(row);
  },
});
