import { approvalStatuses, idSchema } from "@omni/core";
import { value } from "@omni/db";
import { approvals } from "@omni/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { approvalColumns, toApproval } from "./internal.ts";
import { approvalSchema } from "./schemas.ts";

export const listApprovals = defineList({
  name: "approvals.list",
  summary: "Changes that assistants and agent keys asked for",
  permission: "approvals:read",
  item: approvalSchema,
  filter: defineFilter({
    shape: {
      status: z.array(z.enum(approvalStatuses)).min(1).optional(),
      turnId: idSchema.optional(),
    },
    conditions: {
      status: sql`${approvals.status} = any(${value("status")})`,
      turnId: eq(approvals.turnId, value("turnId")),
    },
  }),
  selection: approvalColumns,
  from: (select) => select.from(approvals),
  sorts: { requestedAt: [approvals.requestedAt] },
  defaultSort: "-requestedAt",
  id: approvals.id,
  toItem: toApproval,
});
