import { type components, dataOf, type paths } from "@omni/api-client";
import { api } from "../session/api.ts";

export type AuditEntry = components["schemas"]["AuditEntry"];

type Query = NonNullable<paths["/api/v1/audit"]["get"]["parameters"]["query"]>;
export type AuditFilters = Omit<Query, "sort" | "limit" | "cursor">;

export const fetchAudit = (query: Query) => dataOf(api.GET("/api/v1/audit", { params: { query } }));
