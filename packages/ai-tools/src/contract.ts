/**
 * What tools answer with, as the web app and other readers of a conversation see it. Zod and types alone: importing this
 * brings no database.
 *
 * @module
 */
import { idSchema, moneySchema } from "@omni/core";
import {
  approvalSchema,
  customerDetailSchema,
  customerSchema,
  dealSchema,
  invoiceDetailSchema,
  invoiceSchema,
  paymentSchema,
  productSchema,
  quoteSchema,
  taskSchema,
} from "@omni/crm/schemas";
import type { UIMessage } from "ai";
import { z } from "zod";
import type { agentPartSchema, suggestionsPartSchema, Verification } from "./answer-parts.ts";

export {
  agentPartSchema,
  type ClaimSource,
  claimKinds,
  suggestionsPartSchema,
  type Verification,
  type VerifiedClaim,
  verificationPartSchema,
} from "./answer-parts.ts";

/** A record that a figure came from; `href` is a page of the web app. */
export const sourceSchema = z.object({
  type: z.enum(["invoice", "customer", "deal", "quote", "product"]),
  id: idSchema,
  label: z.string(),
  href: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

const totalsSchema = z.object({
  count: z.number().int(),
  sums: z.record(z.string(), z.array(moneySchema)).optional(),
});

/** How much is not shown, and the arguments that get it. */
const moreSchema = z.object({ returned: z.number().int(), total: z.number().int(), next: z.record(z.string(), z.unknown()) });

/** What a tool took for granted because the question left it open, by the argument's name: `{ currency: "EUR" }`. */
const assumedSchema = z.record(z.string(), z.string()).optional();

function rowsOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    rows: z.array(row),
    totals: totalsSchema,
    more: moreSchema.nullable(),
    assumed: assumedSchema,
    sources: z.array(sourceSchema),
  });
}

function recordOf<Item extends z.ZodType>(record: Item) {
  return z.object({ record, sources: z.array(sourceSchema) });
}

export const invoiceRowSchema = invoiceSchema.omit({ netTotal: true, taxTotal: true, version: true });
export const customerRowSchema = customerSchema.omit({ createdAt: true, version: true, phone: true });

export const taskRowSchema = taskSchema.omit({
  kind: true,
  customerId: true,
  dealId: true,
  invoiceId: true,
  quoteId: true,
  createdAt: true,
  version: true,
});

export const invoicesOutputSchema = rowsOf(invoiceRowSchema);
export const customersOutputSchema = rowsOf(customerRowSchema);
export const customerOutputSchema = recordOf(customerDetailSchema);

const figuresSchema = z.object({
  count: z.number().int(),
  sum: moneySchema,
  average: moneySchema,
  min: moneySchema,
  max: moneySchema,
});

/** Figures over all that match, one set a currency; `rows` has them by group. Nothing of it was computed outside the database. */
export const summaryOutputSchema = z.object({
  rows: z.array(figuresSchema.extend({ key: z.string(), label: z.string() })),
  count: z.number().int().meta({ description: "Over all currencies" }),
  figures: z.array(figuresSchema),
  groupBy: z.string().nullable(),
  of: z.string().meta({ description: "Which amount the figures are about" }),
  measure: z.enum(["count", "sum", "average", "min", "max"]),
  groupCount: z.number().int(),
  previous: z
    .object({
      from: z.string().meta({ format: "date" }),
      to: z.string().meta({ format: "date" }),
      count: z.number().int(),
      figures: z.array(figuresSchema),
      changes: z.array(z.object({ difference: moneySchema, percent: z.string().nullable() })),
    })
    .nullable(),
  assumed: assumedSchema,
  sources: z.array(sourceSchema),
});

export const conversionOutputSchema = recordOf(
  z.object({
    sent: z.number().int(),
    accepted: z.number().int(),
    decided: z.number().int(),
    rateOfSent: z.string().nullable(),
    rateOfDecided: z.string().nullable(),
    byStatus: z.array(z.object({ status: z.string(), count: z.number().int(), grossTotal: moneySchema })),
  }),
).extend({ assumed: assumedSchema });

/** A write an agent asked for: first waiting, then – put in its place by the server – what became of it. */
export const writeOutputSchema = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("approval_required"),
    summary: z.string(),
    approval: approvalSchema.pick({ id: true, changes: true, labels: true, isReversible: true, expiresAt: true }),
  }),
  z.object({
    status: z.literal("done"),
    summary: z.string(),
    turnId: idSchema.nullable(),
    approvalId: idSchema.nullable(),
    sources: z.array(sourceSchema),
  }),
  z.object({ status: z.enum(["declined", "stale", "failed"]), summary: z.string(), approvalId: idSchema }),
]);
export type WriteOutput = z.infer<typeof writeOutputSchema>;

/** A failure that the model, or the person, can mend. */
export const toolErrorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    candidates: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  }),
});
export type ToolFailure = z.infer<typeof toolErrorSchema>;

/** The output of each tool by its name; the web app's renderers are an exhaustive map over these names. */
export const toolOutputs = {
  getInvoices: invoicesOutputSchema,
  getOverdueInvoices: invoicesOutputSchema,
  getInvoice: recordOf(invoiceDetailSchema),
  summarizeInvoices: summaryOutputSchema,
  getPayments: rowsOf(paymentSchema),
  searchCustomers: customersOutputSchema,
  getCustomer: customerOutputSchema,
  getIndustries: rowsOf(z.object({ industry: z.string(), customers: z.number().int() })),
  listProducts: rowsOf(productSchema),
  getProductCategories: rowsOf(z.object({ name: z.string(), products: z.number().int(), activeProducts: z.number().int() })),
  getQuotes: rowsOf(quoteSchema),
  getQuoteConversion: conversionOutputSchema,
  getDeals: rowsOf(dealSchema),
  getPipeline: rowsOf(
    z.object({
      stage: z.object({ id: idSchema, name: z.string() }),
      count: z.number().int(),
      amount: moneySchema,
      weightedAmount: moneySchema,
    }),
  ),
  getTasks: rowsOf(taskRowSchema),
  addNote: writeOutputSchema,
  createTask: writeOutputSchema,
  moveDeal: writeOutputSchema,
} as const;

export type ToolName = keyof typeof toolOutputs;
export type ToolOutput<Name extends ToolName> = z.infer<(typeof toolOutputs)[Name]>;

/** A message of a conversation as the AI SDK's `useChat` holds it. */
export type OmniMessage = UIMessage<
  { turnId?: string },
  {
    agent: z.infer<typeof agentPartSchema>;
    verification: Verification;
    suggestions: z.infer<typeof suggestionsPartSchema>;
  },
  { [Name in ToolName]: { input: Record<string, unknown>; output: ToolOutput<Name> | ToolFailure } }
>;
