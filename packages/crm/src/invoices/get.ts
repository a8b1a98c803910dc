import { OmniError, referenceTo, toMoney } from "@omni/core";
import { defineStatement, value } from "@omni/db";
import { customers, invoiceLines, invoices, invoiceTaxes, payments } from "@omni/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { lineColumns, toLine } from "../document-lines.ts";
import { shownMinor, trimDecimal } from "../money-columns.ts";
import { resolveReference } from "../search/resolve-reference.ts";
import { defineQuery } from "../verbs.ts";
import { invoiceColumns, ofItsCustomer, toInvoice } from "./internal.ts";
import { invoiceDetailSchema } from "./schemas.ts";

const invoiceById = defineStatement(
  {
    ...invoiceColumns,
    creditedInvoiceId: invoices.creditedInvoiceId,
    note: invoices.note,
    seller: invoices.seller,
    buyer: invoices.buyer,
  },
  (select) =>
    select
      .from(invoices)
      .innerJoin(customers, ofItsCustomer)
      .where(eq(invoices.id, value("id"))),
);

const linesOfInvoice = defineStatement(lineColumns(invoiceLines), (select) =>
  select
    .from(invoiceLines)
    .where(eq(invoiceLines.invoiceId, value("id")))
    .orderBy(asc(invoiceLines.position)),
);

const taxesOfInvoice = defineStatement(
  {
    category: invoiceTaxes.category,
    rate: invoiceTaxes.rate,
    taxableAmount: shownMinor(invoiceTaxes.taxableAmount),
    taxAmount: shownMinor(invoiceTaxes.taxAmount),
  },
  (select) =>
    select
      .from(invoiceTaxes)
      .where(eq(invoiceTaxes.invoiceId, value("id")))
      .orderBy(asc(invoiceTaxes.category), asc(invoiceTaxes.rate)),
);

const paymentsOfInvoice = defineStatement(
  {
    id: payments.id,
    paidOn: payments.paidOn,
    amount: shownMinor(payments.amount),
    currency: payments.currency,
    method: payments.method,
    reference: payments.reference,
  },
  (select) =>
    select
      .from(payments)
      .where(eq(payments.invoiceId, value("id")))
      .orderBy(asc(payments.paidOn), asc(payments.id)),
);

export const getInvoice = defineQuery({
  name: "invoices.get",
  summary: "One invoice with its lines, tax breakdown and payments",
  permission: "invoices:read",
  input: z.strictObject({ invoice: referenceTo("invoice") }),
  output: invoiceDetailSchema,
  async run({ input, tx }) {
    const id = await resolveReference(tx, "invoice", input.invoice);
    // Sent together: one round trip.
    const [[row], lines, taxes, paid] = await Promise.all([
      tx.rows(invoiceById, { id }),
      tx.rows(linesOfInvoice, { id }),
      tx.rows(taxesOfInvoice, { id }),
      tx.rows(paymentsOfInvoice, { id }),
    ]);
    if (row === undefined) throw new OmniError("not_found", "There is no such invoice.");
    const { creditedInvoiceId, note, seller, buyer, ...invoice } = row;
    const { currency } = invoice;
    return {
      ...toInvoice(invoice),
      creditedInvoiceId,
      note,
      seller,
      buyer,
      lines: lines.map((line) => toLine(line, currency)),
      taxes: taxes.map(({ rate, taxableAmount, taxAmount, ...tax }) => ({
        ...tax,
        rate: trimDecimal(rate),
        taxableAmount: toMoney(taxableAmount, currency),
        taxAmount: toMoney(taxAmount, currency),
      })),
      payments: paid.map(({ amount, currency: paidIn, ...payment }) => ({ ...payment, amount: toMoney(amount, paidIn) })),
    };
  },
});
