import { currencySchema, dateSchema, decimalSchema, OmniError, referenceTo } from "@omni/core";
import { deals } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineCommand } from "../verbs.ts";
import { fieldsThatChange, requireVersion, seenVersion } from "../versions.ts";
import { dealAmount, dealById, dealTitle, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

/** Everything about a deal but its stage: `deals.move` changes that, with what comes with it. */
export const updateDeal = defineCommand({
  name: "deals.update",
  summary: "Change a deal's title, worth or date; what is not named stays",
  permission: "deals:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    deal: referenceTo("deal"),
    title: dealTitle.optional(),
    amount: decimalSchema.optional().meta({ description: "What it is worth, without tax" }),
    currency: currencySchema.optional().meta({ description: "With `amount`: another currency is another amount" }),
    closeDate: dateSchema.optional(),
    version: seenVersion,
  }),
  output: dealSchema,
  events: ({ id, version }) => [{ name: "deal.updated", payload: { dealId: id, version } }],
  async run({ input: { deal, version, amount, currency, ...given }, tx }) {
    if (currency !== undefined && amount === undefined)
      throw new OmniError("invalid", "In another currency the deal is worth another amount; give both.", {
        reason: "amount_with_currency",
      });
    const id = await resolveReference(tx, "deal", deal);
    const [before] = await tx.db
      .select({ title: deals.title, amount: deals.amount, currency: deals.currency, closeDate: deals.closeDate })
      .from(deals)
      .where(eq(deals.id, id))
      .for("update");
    const [row] = await tx.rows(dealById, { id });
    if (before === undefined || row === undefined) throw new OmniError("not_found", "There is no such deal.");
    requireVersion(version, toDeal(row));
    const minor = amount === undefined ? undefined : dealAmount(amount, currency ?? before.currency);
    await tx.db
      .update(deals)
      .set(fieldsThatChange({ ...given, amount: minor, currency }, before))
      .where(eq(deals.id, id));
    const [after] = await tx.rows(dealById, { id });
    if (after === undefined) throw new OmniError("not_found", "There is no such deal.");
    return toDeal(after);
  },
});
