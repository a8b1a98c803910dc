import { OmniError, referenceTo } from "@omni/core";
import { dealStages, deals } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineCommand } from "../verbs.ts";
import { dayOf, dealById, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

/**
 * Moves a deal to another stage; it takes that stage's probability. A stage that decides it closes it, with today in the team's time
 * zone as its date; a deal that is open again keeps the date until somebody plans another.
 */
export const moveDeal = defineCommand({
  name: "deals.move",
  summary: "Move a deal to another stage",
  permission: "deals:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    deal: referenceTo("deal"),
    stage: referenceTo("deal stage"),
  }),
  output: dealSchema,
  events: (deal) => [{ name: "deal.moved", payload: { dealId: deal.id, stageId: deal.stage.id, version: deal.version } }],
  async run({ ctx, input, tx }) {
    const id = await resolveReference(tx, "deal", input.deal);
    const stageId = await resolveReference(tx, "deal stage", input.stage);
    const [deal] = await tx.db.select({ stageId: deals.stageId }).from(deals).where(eq(deals.id, id)).for("update");
    if (deal === undefined) throw new OmniError("not_found", "There is no such deal.");
    const [stage] = await tx.db
      .select({ name: dealStages.name, probability: dealStages.probability, outcome: dealStages.outcome })
      .from(dealStages)
      .where(eq(dealStages.id, stageId));
    if (stage === undefined) throw new OmniError("not_found", "There is no such stage.");
    if (deal.stageId === stageId)
      throw new OmniError("conflict", `The deal is in stage “${stage.name}” already.`, {
        reason: "in_stage_already",
        details: { stage: stage.name },
      });

    const decided = stage.outcome === null ? { isClosed: false } : { isClosed: true, closeDate: dayOf(ctx.clock.now()) };
    await tx.db
      .update(deals)
      .set({ stageId, probability: stage.probability, ...decided })
      .where(eq(deals.id, id));
    const [moved] = await tx.rows(dealById, { id });
    if (moved === undefined) throw new OmniError("not_found", "There is no such deal.");
    return toDeal(moved);
  },
});
