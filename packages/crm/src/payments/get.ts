import { idSchema, OmniError } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { customers, invoices, payments } from "@omni/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { ofItsCustomer } from "../invoices/internal.ts";
import { defineQuery } from "../verbs.ts";
import { ofItsInvoice, paymentColumns, toPayment } from "./internal.ts";
import { paymentSchema } from "./schemas.ts";

const paymentById = defineStatement(paymentColumns, (select) =>
  select
    .from(payments)
    .innerJoin(invoices, ofItsInvoice)
    .innerJoin(customers, ofItsCustomer)
    .where(eq(payments.id, value("id"))),
);

/** By id alone: payments have neither number nor name. */
export const getPayment = defineQuery({
  name: "payments.get",
  summary: "One payment, with the invoice it settles",
  permission: "payments:read",
  input: z.strictObject({ payment: idSchema }),
  output: paymentSchema,
  async run({ input, tx }) {
    const [row] = await tx.rows(paymentById, { id: input.payment });
    if (row === undefined) throw new OmniError("not_found", "There is no such payment.");
    return toPayment(row);
  },
});
