import { type Access, actorLabel, responsibleUser } from "@omni/core";
import type { Preparation, SqlConnection } from "./connect.ts";

const bindStatement = "select app.bind($1, $2, $3, $4, $5, $6, $7, $8)";

/**
 * Sends the binding of a transaction to its team: role, team, person, and the check of the person's rights. Resolves when the
 * server has agreed; rejects with its refusal, and then everything sent behind it fails unrun. `writes`: whether the audit trail
 * may have to say where something came from.
 */
export function sendBinding(
  connection: SqlConnection,
  access: Access,
  how: Preparation,
  { writes }: { readonly writes: boolean },
): Promise<unknown> {
  const { actor } = access;
  const user = responsibleUser(actor);
  const key = actor.kind === "apiKey" ? actor.keyId : null;
  const parameters = [
    access.teamId,
    actor.kind,
    user,
    key,
    access.permission,
    // A text is cheaper to send than an array; role names hold no spaces.
    access.roles.join(" "),
    writes ? originOf(access) : "",
    access.now.toISOString(),
  ];
  return connection.unsafe(bindStatement, parameters, how).execute();
}

/** What the audit trail says of every change in the transaction. */
function originOf({ actor, requestId, turnId, verb, reversible }: Access): string {
  return JSON.stringify({
    kind: actor.kind,
    label: actorLabel(actor),
    user: responsibleUser(actor),
    request: requestId,
    turn: turnId,
    verb,
    reversible,
  });
}
