import { OmniError } from "@omni/core";
import type { TenantTx } from "@omni/db";
import { sql } from "drizzle-orm";

interface Asked {
  readonly position: number;
  readonly turn_id: string;
  readonly text: string;
}

/**
 * Supersedes a question and all that follows it in the chat: they are kept, and shown no more. `from` is the question, or its
 * answer, or the last answer there is. Returns the question's text. Throws `not_found` where the person has no such message.
 */
export async function supersedeFrom(tx: TenantTx, chatId: string, from: string | "last answer", now: Date): Promise<string> {
  const isMeant =
    from === "last answer"
      ? sql`true`
      : sql`turn_id = (select turn_id from messages where id = ${from} and chat_id = ${chatId})`;
  const [asked] = await tx.execute<Asked>(sql`
    select position, turn_id, parts -> 0 ->> 'text' as text from messages
    where chat_id = ${chatId} and role = 'user' and superseded_at is null and ${isMeant}
    order by position desc limit 1`);
  if (asked === undefined) throw new OmniError("not_found", "There is no such message in this conversation.");
  const instant = now.toISOString();
  await Promise.all([
    // What waits for a decision goes on waiting among the approvals; its conversation does not.
    tx.execute(sql`
      update turns set status = 'stopped', ended_at = ${instant} where chat_id = ${chatId} and status = 'waiting'
        and id in (select turn_id from messages where chat_id = ${chatId} and position >= ${asked.position})`),
    tx.execute(sql`
      update messages set superseded_at = ${instant}
      where chat_id = ${chatId} and position >= ${asked.position} and superseded_at is null`),
  ]);
  return asked.text;
}
