import { describe, expect, test } from "vitest";
import { type Permission, permissionSchema, permissions, rolePermissions, roles, rolesWith } from "./permissions.ts";

const isWrite = (permission: Permission) => !permission.endsWith(":read") && permission !== "chat:use";

describe("the table of rights", () => {
  test.each(permissions)("%s is held by the owner at least", (permission) => {
    expect(rolesWith(permission)).toContain("owner");
  });

  test("a viewer reads and asks, and does nothing else", () => {
    expect(rolePermissions.viewer.filter(isWrite)).toEqual([]);
    expect(rolePermissions.viewer).toEqual(expect.arrayContaining(["invoices:read", "customers:read", "chat:use"]));
  });

  test("the audit log is not everybody's to read", () => {
    expect(rolesWith("audit:read")).toEqual(["owner", "admin", "accountant"]);
  });

  test("who may make keys and who may change the team is an administrator", () => {
    expect(rolesWith("api-keys:manage")).toEqual(["owner", "admin"]);
    expect(rolesWith("team:write")).toEqual(["owner", "admin"]);
  });

  test("whoever may write a kind of record may read it", () => {
    for (const role of roles) {
      for (const permission of rolePermissions[role]) {
        const reading = permissionSchema.safeParse(permission.replace(/:write$/, ":read"));
        if (reading.success) expect(rolePermissions[role], `${role} ${permission}`).toContain(reading.data);
      }
    }
  });

  test("both directions of the table agree, and no role lists a right twice", () => {
    for (const role of roles) {
      expect(new Set(rolePermissions[role]).size).toBe(rolePermissions[role].length);
      for (const permission of permissions) {
        expect(rolesWith(permission).includes(role), `${role} ${permission}`).toBe(rolePermissions[role].includes(permission));
      }
    }
  });
});
