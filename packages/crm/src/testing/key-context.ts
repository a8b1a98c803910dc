import { type Context, newId, type Permission } from "@omni/core";
import type { CrmWorld } from "./crm-world.ts";

/** A call by a service key of the world's team that has just these permissions. */
export async function createApiKeyContext(
  { database, team }: Pick<CrmWorld, "database" | "team">,
  permissions: readonly Permission[],
): Promise<Context> {
  const keyId = newId();
  await database.client`insert into api_keys (team_id, id, name, kind, secret_hash, permissions, member_id)
    select ${team.teamId}, ${keyId}, 'Test', 'service', ${keyId}, ${database.client.array([...permissions])}, id
    from members where team_id = ${team.teamId} limit 1`;
  return { ...team.owner, actor: { kind: "apiKey", keyKind: "service", keyId } };
}
