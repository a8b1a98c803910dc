import { apiKeys } from "@omni/db/schema";
import { defineList } from "../list.ts";
import { apiKeySchema } from "./schemas.ts";

export const listApiKeys = defineList({
  name: "api-keys.list",
  summary: "Keys of programs that call the API",
  permission: "api-keys:manage",
  item: apiKeySchema,
  filters: {},
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
  conditions: {},
  sorts: { createdAt: [apiKeys.createdAt] },
  defaultSort: "-createdAt",
  id: apiKeys.id,
  toItem: (row) => row,
});
