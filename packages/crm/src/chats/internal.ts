import { newId } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { sql } from "drizzle-orm";

export interface NewMessage {
  readonly teamId: string;
  readonly id: string;
  readonly chatId: string;
  readonly turnId: string;
  readonly userId: string;
  readonly role: "user" | "assistant";
  readonly parts: readonly unknown[];
}

/**
 * Puts a message at the end of its conversation, or in place of what it said before under the same id. The caller holds the
 * chat's lock, so that positions follow one another. Without its turn nothing is stored.
 */
export function storeMessage(tx: TenantTx, { teamId, id, chatId, turnId, userId, role, parts }: NewMessage): Promise<unknown> {
  return tx.execute(sql`
    insert into messages (team_id, id, chat_id, turn_id, user_id, position, role, parts)
    select ${teamId}::uuid, ${id}::uuid, ${chatId}::uuid, ${turnId}::uuid, ${userId}::uuid,
      coalesce((select max(position) from messages where chat_id = ${chatId}), 0) + 1, ${role}, ${JSON.stringify(parts)}::jsonb
    where exists (select from turns where id = ${turnId})
    on conflict (team_id, id) do update set parts = excluded.parts
      where messages.chat_id = excluded.chat_id and messages.turn_id = excluded.turn_id`);
}

/** The chat's id, locked until the transaction ends; none where the person has no such chat. */
export function lockChat(tx: TenantTx, chatId: string): Promise<{ id: string }[]> {
  return tx.execute<{ id: string }>(sql`select id from chats where id = ${chatId} for update`);
}

interface Lapsed {
  readonly chat_id: string;
  readonly user_id: string;
  readonly agent: string | null;
  readonly answer_id: string | null;
  readonly flushed_parts: readonly unknown[];
  readonly started_at: string;
}

/**
 * Closes a turn whose process died, with what it had said. False when it is not one, or not any more: its lease still runs, or
 * somebody else closed it.
 */
export async function closeIfLapsed(tx: TenantTx, teamId: string, turnId: string, now: Date): Promise<boolean> {
  const [turn] = await tx.execute<Lapsed>(sql`
    update turns set status = 'failed', lease_until = null, ended_at = ${now.toISOString()}
    where id = ${turnId} and status = 'running' and lease_until < ${now.toISOString()}
    returning chat_id, user_id, agent, answer_id, flushed_parts, started_at`);
  if (turn === undefined) return false;
  const { chat_id: chatId, user_id: userId, flushed_parts: parts } = turn;
  if (parts.length > 0) {
    await lockChat(tx, chatId);
    await storeMessage(tx, { teamId, id: turn.answer_id ?? newId(), chatId, turnId, userId, role: "assistant", parts });
  }
  await tx.execute(sql`
    insert into ai_audit_log (team_id, id, turn_id, user_id, agent, routed_by, model, tools, outcome, duration_ms)
    values (${teamId}, ${newId()}, ${turnId}, ${userId}, ${turn.agent ?? "unknown"}, 'unknown', 'unknown', '[]', 'failed',
      ${now.getTime() - Date.parse(turn.started_at)})`);
  return true;
}
