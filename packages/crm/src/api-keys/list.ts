import { apiKeys } from "@omni/db/schema";
import { defineFilter } from "../filter.ts";
import { defineList } from "../list.ts";
import { apiKeySchema } from "./schemas.ts";

export const listApiKeys = defineList({
  name: "api-keys.list",
  summary: "Keys of programs that call the API",
  permission: "api-keys:manage",
  item: apiKeySchema,
  filter: defineFilter({ shape: {}, conditions: {} }),
  selection: {
    id: apiKeys.id,
    name: apiKeys.name,
    kind: apiKeys.kind,
    permissions: apiKeys.permissions,
    expiresAt: apiKeys.expiresAt,
    revokedAt: apiKeys.revokedAt,
    createdAt: apiKeys.createdAt,
  },
  from: (select) => select.from(apiKeys),
  sorts: { createdAt: [apiKeys.createdAt] },
  defaultSort: "-createdAt",
  id: apiKeys.id,
  toItem: (row) => row,
});
