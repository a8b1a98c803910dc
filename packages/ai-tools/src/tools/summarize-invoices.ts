import { OmniError } from "@omni/core";
import { queries } from "@omni/crm";
import { z } from "zod";
import { assumeCurrency } from "../base-currency.ts";
import { summaryOutputSchema } from "../contract.ts";
import { defineTool } from "../define-tool.ts";
import { meantInvoices } from "../meant.ts";
import { sourceOf } from "../sources.ts";

const measures = ["count", "sum", "average", "min", "max"] as const;
const {
  of,
  groupBy,
  orderBy,
  groupSumMin,
  groupSumMax,
  groupCountMin,
  groupCountMax,
  limit: _,
  compareWith,
  ...filters
} = queries.summarizeInvoices.input.shape;

export const summarizeInvoices = defineTool({
  description:
    "Adds up invoices over all that match: how many, sum, average, smallest and largest, per currency; by customer, month, quarter, year, status, payment state, currency, industry, country or age; groups above or below a sum or a number of invoices; compared with the period before. Without other wishes: sent invoices that we issued, no credit notes, gross.",
  kind: "read",
  subject: { one: "invoice", many: "invoices" },
  words: ["revenue", "turnover", "billings", "receivables", "ageing", "invoiced", "bought", "buy", "sold", "billed"],
  utterances: [
    "how much did we invoice this quarter",
    "our revenue per month this year",
    "who are our top 5 customers by revenue",
    "what is the average invoice amount",
    "how much do our customers owe us in total",
    "who owes us the most money",
    "revenue this month compared with last month",
    "ageing of our receivables",
    "turnover by country",
    "how much tax did we invoice last year",
    "how many invoices did we send per month",
    "which customers have unpaid invoices",
    "which customers owe us money",
    "what did we sell to Nordlicht",
    "how much has Nordlicht bought",
    "how much VAT did we charge",
    "how much do we owe our suppliers",
  ],
  input: z.strictObject({
    ...filters,
    measure: z.enum(measures).optional().meta({ description: "Which figure was asked for; all come anyway" }),
    of: of
      .unwrap()
      .optional()
      .meta({ description: "Which amount: gross by default, what is still to be paid where that is asked for" }),
    groupBy,
    orderBy,
    groupSumMin,
    groupSumMax,
    groupCountMin,
    groupCountMax,
    limit: z.number().int().min(1).max(50).default(12).meta({ description: "How many groups" }),
    compareWith,
  }),
  output: summaryOutputSchema,
  async run({ kernel, ctx, input: { measure, ...input } }) {
    const assumed = await assumeCurrency({ kernel, ctx }, input);
    // What is ageing is what is owed.
    const isAboutDebt =
      (input.groupBy === "ageing" && input.paymentState === undefined) ||
      input.isOverdue === true ||
      (input.paymentState !== undefined && !input.paymentState.includes("paid"));
    const amount = input.of ?? (isAboutDebt ? "balanceDue" : "grossTotal");
    // What is owed is owed on what is not paid; an amount of zero on the rest would only spoil count and average.
    const isOwed = amount === "balanceDue" && input.paymentState === undefined && input.isOverdue === undefined;
    const owed = isOwed ? { paymentState: ["unpaid", "partly_paid"] } : {};
    const summary = await kernel.query(queries.summarizeInvoices, ctx, {
      ...meantInvoices,
      ...owed,
      ...input,
      of: amount,
      ...assumed,
    });
    // Zero is no figure about words that name nothing at all.
    if (
      summary.count === 0 &&
      input.q !== undefined &&
      (await kernel.query(queries.totalInvoices, ctx, { q: input.q })).count === 0
    )
      throw new OmniError("not_found", `Nothing here is called “${input.q}”.`);
    const customers = input.groupBy === "customer" ? new Map(summary.groups.map(({ key, label }) => [key, label])) : [];
    return {
      rows: summary.groups,
      count: summary.count,
      figures: summary.totals,
      groupBy: input.groupBy ?? null,
      of: amount,
      measure: measure ?? "sum",
      groupCount: summary.groupCount,
      previous:
        summary.previous === null
          ? null
          : {
              from: summary.previous.from,
              to: summary.previous.to,
              count: summary.previous.count,
              figures: summary.previous.totals,
              changes: summary.previous.changes,
            },
      ...(assumed.currency === undefined ? {} : { assumed: { currency: assumed.currency } }),
      sources: [...customers].map(([id, name]) => sourceOf("customer", id, name)),
    };
  },
});
