import { idSchema } from "@omni/core";
import { z } from "zod";
import { defineQuery } from "../verbs.ts";
import { readApproval } from "./internal.ts";
import { approvalSchema } from "./schemas.ts";

export const getApproval = defineQuery({
  name: "approvals.get",
  summary: "One requested change, with what it would do",
  permission: "approvals:read",
  input: z.strictObject({ id: idSchema }),
  output: approvalSchema,
  run: ({ input, tx }) => readApproval(tx, input.id),
});
