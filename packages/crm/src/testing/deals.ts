/**
 * Deals that assistants and people move, for tests of approval and undo.
 *
 * @module
 */
import { type Context, newId, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import type { Approval } from "../approvals/schemas.ts";
import type { CrmKernel } from "../crm-kernel.ts";
import { commands } from "../registry.ts";

/** Asks for a move as an assistant; returns the approval that waits. Throws whatever else came of it. */
export async function askToMove(kernel: CrmKernel, agent: Context, deal: string, stage: string): Promise<Approval> {
  const error = await kernel.command(commands.moveDeal, agent, { deal, stage }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!OmniError.is(error, "approval_required")) throw error ?? new Error("the move was made without approval");
  return error.details.approval as Approval;
}

export interface DealState {
  readonly stage: string;
  readonly probability: number;
  readonly isClosed: boolean;
}

/** What a move changes, as the database has it. */
export async function dealState({ client }: Database, dealId: string): Promise<DealState | undefined> {
  const [row] = await client<DealState[]>`
    select s.name as stage, d.probability, d.is_closed as "isClosed"
    from deals d join deal_stages s on s.team_id = d.team_id and s.id = d.stage_id where d.id = ${dealId}`;
  return row === undefined ? undefined : { ...row };
}

/** Another deal of the same team, as far along as the one given. */
export async function copyDeal({ client }: Database, dealId: string): Promise<string> {
  const id = newId();
  await client`insert into deals (team_id, id, title, customer_id, stage_id, amount, currency, probability, close_date)
    select team_id, ${id}, 'Copy ' || ${id}, customer_id, stage_id, amount, currency, probability, close_date
    from deals where id = ${dealId}`;
  return id;
}
