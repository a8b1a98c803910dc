import { OmniError, referenceTo } from "@omni/core";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { dealById, toDeal } from "./internal.ts";
import { dealSchema } from "./schemas.ts";

export const getDeal = defineQuery({
  name: "deals.get",
  summary: "One deal",
  permission: "deals:read",
  input: z.strictObject({ deal: referenceTo("deal") }),
  output: dealSchema,
  async run({ input, tx }) {
    const [row] = await tx.rows(dealById, { id: await resolveReference(tx, "deal", input.deal) });
    if (row === undefined) throw new OmniError("not_found", "There is no such deal.");
    return toDeal(row);
  },
});
