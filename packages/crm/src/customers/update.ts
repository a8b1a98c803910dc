import { OmniError, referenceTo } from "@omni/core";
import { customers } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { resolveReference } from "../search/resolve-reference.ts";
import { partyVatId } from "../team/identifiers.ts";
import { defineCommand } from "../verbs.ts";
import { fieldsThatChange, requireVersion, seenVersion } from "../versions.ts";
import { customerFields, customerName, customerRecordColumns } from "./internal.ts";
import { customerRecordSchema } from "./schemas.ts";

export const updateCustomer = defineCommand({
  name: "customers.update",
  summary: "Change what is known of a customer; what is not named stays",
  permission: "customers:write",
  approval: "agent",
  undo: "restore",
  input: z.strictObject({
    customer: referenceTo("customer"),
    name: customerName.optional(),
    ...customerFields,
    version: seenVersion,
  }),
  output: customerRecordSchema,
  events: ({ id, version }) => [{ name: "customer.updated", payload: { customerId: id, version } }],
  async run({ input: { customer, version, vatId, ...given }, tx }) {
    const id = await resolveReference(tx, "customer", customer);
    const [before] = await tx.db.select(customerRecordColumns).from(customers).where(eq(customers.id, id)).for("update");
    if (before === undefined) throw new OmniError("not_found", "There is no such customer.");
    requireVersion(version, before);
    const country = given.country === undefined ? before.country : given.country;
    // One that was there before it was checked does not stand in the way of other changes.
    const checked = vatId == null || vatId === before.vatId ? vatId : partyVatId(vatId, country);
    const [after] = await tx.db
      .update(customers)
      .set(fieldsThatChange({ ...given, vatId: checked }, before))
      .where(eq(customers.id, id))
      .returning(customerRecordColumns);
    if (after === undefined) throw new OmniError("not_found", "There is no such customer.");
    return after;
  },
});
