import { type Permission, permissions, type Role, rolePermissions, type TeamContext } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { sql } from "drizzle-orm";

/**
 * What whoever asks may do. For verbs that speak of several kinds of records: they leave out those the asker may not read, since
 * one permission opens the verb and a service key may have that one alone.
 */
export async function permissionsOf(tx: TenantTx, { actor }: TeamContext): Promise<readonly Permission[]> {
  const key = actor.kind === "apiKey" && actor.keyKind === "service" ? actor.keyId : null;
  const [row] = await tx.execute<{ role: Role | "service" | "system"; granted: Permission[] | null }>(sql`
    select current_setting('app.role') as role, (select permissions from api_keys where id = ${key}::uuid) as granted`);
  if (row === undefined || row.role === "service") return row?.granted ?? [];
  return row.role === "system" ? permissions : rolePermissions[row.role];
}
