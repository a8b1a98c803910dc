/**
 * 500 random interleavings of what assistants, people and undos do to three deals. After every step the database is what the
 * model says, to the version: an undo puts back everything its turn changed, or names what is in its way and changes nothing.
 */
import { type Context, newId, OmniError } from "@omni/core";
import type { Database } from "@omni/db";
import { agentContext, createTestRecords, createTestTeam, openTestDatabase } from "@omni/db/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CrmKernel, createCrmKernel } from "../crm-kernel.ts";
import { commands } from "../registry.ts";
import { askToMove, copyDeal } from "../testing/deals.ts";
import { type Outcome, type Step, stages, steps, UndoModel } from "./undo-model.testing.ts";

let database: Database;
let kernel: CrmKernel;
let owner: Context;
let template: string;

beforeAll(async () => {
  database = await openTestDatabase();
  kernel = createCrmKernel(database);
  const team = await createTestTeam(database);
  owner = team.owner;
  await database.client`update team_profiles set time_zone = 'UTC' where id = ${team.teamId}`;
  template = (await createTestRecords(database, team.teamId)).dealId;
});
afterAll(() => database.close());

/** How often each outcome of an undo was seen: a run that never met one would prove nothing about it. */
const seen = { done: 0, conflict: 0, "undone already": 0, "nothing to undo": 0 };

/** Half an hour passes with each step. */
class SteppingClock {
  private at: number;
  constructor(start: string) {
    this.at = Date.parse(start);
  }
  now = () => new Date(this.at);
  day = () => this.now().toISOString().slice(0, 10);
  step() {
    this.at += 30 * 60 * 1000;
  }
}

/** One run's deals and turns in the database, beside the model. */
async function interleave(taken: readonly Step[]): Promise<void> {
  const model = new UndoModel();
  const deals = await Promise.all([0, 1, 2].map(() => copyDeal(database, template)));
  const turns = [newId(), newId(), newId()];
  const approvals: string[] = [];
  // An evening: long runs go on past midnight, so that days differ from the ask to the approval.
  const clock = new SteppingClock("2026-03-31T20:00:00Z");
  const person = { ...owner, clock };

  async function perform(it: Step): Promise<[expected: Outcome, actual: Outcome]> {
    switch (it.kind) {
      case "ask": {
        const expected = model.ask(it, clock.day());
        const agent = agentContext(person, turns[it.turn]);
        return [
          expected,
          await outcomeOf(async () => approvals.push((await askToMove(kernel, agent, dealAt(it.deal), it.stage)).id)),
        ];
      }
      case "approve": {
        const open = model.wishes.flatMap((wish, index) => (wish.isOpen ? [{ wish, id: approvals[index] ?? "" }] : []));
        const chosen = open.at(it.wish % Math.max(open.length, 2));
        if (chosen === undefined) return [{ is: "done" }, { is: "done" }];
        const expected = model.approve(chosen.wish);
        return [expected, await outcomeOf(() => kernel.decide(person, { approvalId: chosen.id, decision: "approve" }))];
      }
      case "move": {
        const expected = model.move(it, clock.day());
        return [
          expected,
          await outcomeOf(() => kernel.command(commands.moveDeal, person, { deal: dealAt(it.deal), stage: it.stage })),
        ];
      }
      case "undo": {
        const expected = model.undo(it);
        const actual = await outcomeOf(() => kernel.command(commands.undoTurn, person, { turnId: turns[it.turn] }));
        if (actual.is in seen) seen[actual.is as keyof typeof seen] += 1;
        return [expected, actual];
      }
    }
  }

  const dealAt = (index: number) => deals[index] ?? "";

  async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
    try {
      const result = await call();
      return {
        is: typeof result === "object" && result !== null && "status" in result && result.status === "stale" ? "stale" : "done",
      };
    } catch (error) {
      if (OmniError.is(error, "not_found")) return { is: "nothing to undo" };
      if (!OmniError.is(error, "conflict")) throw error;
      const conflicts = error.details.conflicts as { recordId: string; reason: string }[] | undefined;
      if (conflicts === undefined) return { is: error.message.includes("undone") ? "undone already" : "there already" };
      expect(conflicts.every(({ reason }) => reason === "changed_since")).toBe(true);
      return { is: "conflict", deals: conflicts.map(({ recordId }) => deals.indexOf(recordId)) };
    }
  }

  for (const it of taken) {
    clock.step();
    const [expected, actual] = await perform(it);
    expect(actual).toEqual(expected);
    const rows = await database.client`
      select s.name as stage, d.probability, d.is_closed as "isClosed", d.close_date::text as "closeDate", d.version
      from deals d join deal_stages s on s.team_id = d.team_id and s.id = d.stage_id
      where d.id = any(${deals}::uuid[]) order by array_position(${deals}::uuid[], d.id)`;
    expect([...rows]).toEqual(model.deals.map(({ stage, ...rest }) => ({ stage, ...stages[stage], ...rest })));
  }
}

// In parts, so that each stays well within a test's time on a slow machine.
const parts = Array.from({ length: 10 }, (_, index) => index + 1);

test.each(parts)("assistants, people and undos in any order leave what the model says (part %i of 10, 50 runs)", async () => {
  const run = fc.asyncProperty(steps, interleave);
  await fc.assert(run, { numRuns: 50 });
});

test("the runs met undos that worked, undos in conflict and undos of nothing, each many times", () => {
  for (const [outcome, count] of Object.entries(seen)) expect(count, outcome).toBeGreaterThanOrEqual(10);
});
