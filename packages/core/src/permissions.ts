import { z } from "zod";

export const roles = ["owner", "admin", "member", "accountant", "viewer"] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

/** What can be allowed: `<records>:<read|write>`, plus the few acts that are neither. */
export const permissions = [
  "team:read",
  "team:write",
  "customers:read",
  "customers:write",
  "products:read",
  "products:write",
  "deals:read",
  "deals:write",
  "quotes:read",
  "quotes:write",
  "invoices:read",
  "invoices:write",
  "payments:read",
  "payments:write",
  "chat:use",
  "feedback:export",
  "approvals:read",
  "approvals:decide",
  "audit:read",
  "turns:undo",
  "api-keys:manage",
  "members:read",
  "members:manage",
  "models:manage",
] as const;
export const permissionSchema = z.enum(permissions);
export type Permission = (typeof permissions)[number];

/** What each permission allows, after “may” or “may not”. */
export const permissionDeeds: Readonly<Record<Permission, string>> = {
  "team:read": "see the company",
  "team:write": "change the company",
  "customers:read": "see customers",
  "customers:write": "change customers, contacts, notes and tasks",
  "products:read": "see products",
  "products:write": "change products",
  "deals:read": "see deals",
  "deals:write": "change deals",
  "quotes:read": "see quotes",
  "quotes:write": "change quotes",
  "invoices:read": "see invoices",
  "invoices:write": "change invoices",
  "payments:read": "see payments",
  "payments:write": "change payments",
  "chat:use": "ask the assistant",
  "feedback:export": "export what people think of answers",
  "approvals:read": "see approvals",
  "approvals:decide": "decide about approvals",
  "audit:read": "see the audit trail",
  "turns:undo": "undo changes",
  "api-keys:manage": "manage API keys",
  "members:read": "see who is in the team",
  "members:manage": "manage the people of the team",
  "models:manage": "connect models",
};

const reading = permissions.filter((permission) => permission.endsWith(":read") && permission !== "audit:read");
const everyday = [...reading, "chat:use", "approvals:decide", "turns:undo"] as const satisfies readonly Permission[];

/** The one table of rights. A role means what stands here, in the verbs and in the user interface alike. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  owner: permissions,
  admin: permissions,
  member: [...everyday, "customers:write", "products:write", "deals:write", "quotes:write", "invoices:write"],
  accountant: [...everyday, "audit:read", "invoices:write", "payments:write"],
  viewer: [...reading, "chat:use"],
};

const rolesByPermission = new Map<Permission, readonly Role[]>(
  permissions.map((permission) => [permission, roles.filter((role) => rolePermissions[role].includes(permission))]),
);

/** The roles that hold a permission, for the database to check a membership against. */
export function rolesWith(permission: Permission): readonly Role[] {
  return rolesByPermission.get(permission) ?? [];
}
