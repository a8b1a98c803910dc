import { newId } from "@omni/core";
import type { Database } from "../database.ts";
import { createTestRecords, type TestRecords } from "./test-records.ts";
import type { TestTeam } from "./test-team.ts";

export interface FilledTeam extends TestRecords {
  readonly ownerId: string;
  readonly chatId: string;
  readonly turnId: string;
  readonly answerId: string;
  readonly memoryId: string;
  readonly approvalId: string;
  readonly apiKeyId: string;
  readonly contactId: string;
  readonly paymentId: string;
  readonly noteId: string;
  readonly taskId: string;
  readonly invitationId: string;
  /** A member with the role viewer. */
  readonly colleagueId: string;
}

/** At least one row in every table of a team, for sweeps over all of them; the conversation belongs to the owner. */
export async function fillTeam(
  database: Database,
  { teamId, owner }: Pick<TestTeam, "teamId" | "owner">,
  label = "Nordlicht",
): Promise<FilledTeam> {
  const { client } = database;
  const records = await createTestRecords(database, teamId, label);
  const { customerId, invoiceId, quoteId, productId } = records;
  const ownerId = owner.actor.kind === "user" ? owner.actor.userId : "";
  const [chatId, turnId, messageId, memoryId, approvalId, apiKeyId] = [newId(), newId(), newId(), newId(), newId(), newId()];
  const [contactId, paymentId, noteId, taskId, answerId] = [newId(), newId(), newId(), newId(), newId()];
  await client`insert into contacts (team_id, id, customer_id, name) values (${teamId}, ${contactId}, ${customerId}, ${`${label} contact`})`;
  await client`insert into quote_lines (team_id, id, quote_id, position, product_id, description, quantity, unit, unit_price, net_amount, tax_category, tax_rate)
    values (${teamId}, ${newId()}, ${quoteId}, 1, ${productId}, ${label}, 8, 'C62', 12.5, 10000, 'S', 22)`;
  await client`insert into payments (team_id, id, invoice_id, paid_on, amount, currency, method)
    values (${teamId}, ${paymentId}, ${invoiceId}, '2026-02-10', 2200, 'EUR', 'bank_transfer')`;
  await client`insert into api_keys (team_id, id, name, kind, secret_hash, permissions, member_id)
    select ${teamId}, ${apiKeyId}, ${label}, 'service', ${apiKeyId}, '{customers:read}', id
    from members where team_id = ${teamId} and user_id = ${ownerId}`;
  await client`insert into chats (team_id, id, user_id, title) values (${teamId}, ${chatId}, ${ownerId}, ${label})`;
  await client`insert into turns (team_id, id, chat_id, user_id, status) values (${teamId}, ${turnId}, ${chatId}, ${ownerId}, 'waiting')`;
  await client`insert into messages (team_id, id, chat_id, turn_id, user_id, position, role, parts)
    values (${teamId}, ${messageId}, ${chatId}, ${turnId}, ${ownerId}, 1, 'user', '[{"type":"text","text":"hello"}]')`;
  await client`insert into messages (team_id, id, chat_id, turn_id, user_id, position, role, parts)
    values (${teamId}, ${answerId}, ${chatId}, ${turnId}, ${ownerId}, 2, 'assistant', '[{"type":"text","text":"hello"}]')`;
  await client`insert into working_memories (team_id, id, user_id, kind, content) values (${teamId}, ${memoryId}, ${ownerId}, 'topic', ${label})`;
  await client`insert into feedback (team_id, id, message_id, user_id, rating) values (${teamId}, ${newId()}, ${answerId}, ${ownerId}, 'up')`;
  await client`insert into activities (team_id, id, kind, body, customer_id) values (${teamId}, ${noteId}, 'note', ${label}, ${customerId})`;
  await client`insert into activities (team_id, id, kind, body, customer_id) values (${teamId}, ${taskId}, 'task', ${label}, ${customerId})`;
  await client`insert into approvals (team_id, id, verb, arguments, changes, hash, is_reversible, actor_kind, actor_label, user_id, turn_id, expires_at)
    values (${teamId}, ${approvalId}, 'deals.move', '{}', '[]', '', true, 'agent', 'sales', ${ownerId}, ${turnId}, now() + interval '1 day')`;
  await client`insert into outbox (team_id, id, name, payload, actor) values (${teamId}, ${newId()}, 'deal.moved', '{}', '{}')`;
  await client`insert into ai_metrics (team_id, id, turn_id, role, provider, model, duration, outcome)
    values (${teamId}, ${newId()}, ${turnId}, 'chat', 'local', 'omni', 12, 'finished')`;
  await client`insert into ai_audit_log (team_id, id, turn_id, user_id, agent, routed_by, model, tools, outcome, duration_ms)
    values (${teamId}, ${newId()}, ${turnId}, ${ownerId}, 'sales', 'local', 'omni', '[]', 'finished', 12)`;
  const invitationId = newId();
  await client`insert into invitations (team_id, id, email, role, secret_hash, expires_at)
    values (${teamId}, ${invitationId}, ${`${invitationId}@test.example`}, 'member', ${invitationId}, now() + interval '1 day')`;
  await client`insert into model_settings (team_id, id, provider, model, key_hint, tested_at)
    values (${teamId}, ${teamId}, 'openai', ${label}, '1234', now())`;
  await client`insert into team_logos (team_id, id, picture) values (${teamId}, ${teamId}, '\\x89504e47')`;
  const [colleagueId, colleagueUserId] = [newId(), newId()];
  await client`insert into auth."user" (id, name, email)
    values (${colleagueUserId}, ${`${label} colleague`}, ${`${colleagueUserId}@test.example`})`;
  await client`insert into auth.member (id, organization_id, user_id, role) values (${colleagueId}, ${teamId}, ${colleagueUserId}, 'viewer')`;
  return {
    ...records,
    ownerId,
    chatId,
    turnId,
    answerId,
    memoryId,
    approvalId,
    apiKeyId,
    contactId,
    paymentId,
    noteId,
    taskId,
    invitationId,
    colleagueId,
  };
}
