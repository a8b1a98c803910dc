/**
 * Tools as the local model may be offered them, for the tests. One has nothing to do with a CRM: whatever works for it works
 * for tools that are yet to be written.
 *
 * @module
 */
import { type ToolSet, tool } from "ai";
import { z } from "zod";

const reference = (record: string) => z.string().min(1).max(200).meta({ format: "reference", record });
const date = () => z.iso.date().meta({ format: "date" });
const currency = () => z.string().length(3).meta({ format: "currency", description: "ISO 4217 currency code" });
const decimal = () => z.string().meta({ format: "decimal" });
const limit = () => z.number().int().min(1).max(100).optional();

interface Hints {
  readonly subject: { one: string; many: string };
  readonly utterances: string[];
}

interface Definition {
  readonly description: string;
  readonly hints: Hints;
  readonly inputSchema: z.ZodObject;
}

function define(description: string, hints: Hints, inputSchema: z.ZodObject): Definition {
  return { description, hints, inputSchema };
}

/** The tools by name; those that are given an answer run and answer it, the others stop at the call. */
export function offer(answers: Readonly<Partial<Record<ToolName, unknown>>> = {}): ToolSet {
  const names = Object.keys(definitions) as ToolName[];
  return Object.fromEntries(
    names.map((name) => {
      const { description, hints, inputSchema } = definitions[name];
      const shared = { description, inputSchema, providerOptions: { omni: { ...hints } } };
      return [name, name in answers ? tool({ ...shared, execute: async () => answers[name] }) : tool(shared)];
    }),
  );
}

export type ToolName = keyof typeof definitions;

const definitions = {
  getInvoices: define(
    "Lists invoices and credit notes with filters and totals per currency",
    {
      subject: { one: "invoice", many: "invoices" },
      utterances: [
        "Show me the unpaid invoices",
        "Which invoices did we send to Nordlicht in March?",
        "How much have we invoiced this year?",
        "Invoices over 5,000 EUR",
        "List draft invoices",
        "Bills from suppliers that are due this week",
        "What is still to be paid?",
      ],
    },
    z.object({
      direction: z.enum(["issued", "received"]).optional(),
      type: z.enum(["invoice", "credit_note"]).optional(),
      status: z
        .array(z.enum(["draft", "sent", "void"]))
        .min(1)
        .optional(),
      paymentState: z
        .array(z.enum(["unpaid", "partly_paid", "paid"]))
        .min(1)
        .optional(),
      isOverdue: z.boolean().optional(),
      customer: reference("customer").optional(),
      currency: currency().optional(),
      issueDateFrom: date().optional(),
      issueDateTo: date().optional(),
      dueDateFrom: date().optional(),
      dueDateTo: date().optional(),
      grossTotalMin: decimal().optional(),
      grossTotalMax: decimal().optional(),
      sort: z.enum(["issueDate", "-issueDate", "dueDate", "-dueDate", "grossTotal", "-grossTotal"]).optional(),
      limit: limit(),
      cursor: z.string().optional(),
    }),
  ),
  getOverdueInvoices: define(
    "Invoices past their due date with money still owed, the longest overdue first",
    {
      subject: { one: "overdue invoice", many: "overdue invoices" },
      utterances: [
        "Which invoices are overdue?",
        "Who owes us money?",
        "Show late payers",
        "What is overdue from Nordlicht?",
        "Which invoices are longest overdue?",
      ],
    },
    z.object({ customer: reference("customer").optional(), limit: limit() }),
  ),
  searchCustomers: define(
    "Finds customers by name, industry or country",
    {
      subject: { one: "customer", many: "customers" },
      utterances: [
        "Find customers called Muster",
        "Which customers are in Germany?",
        "Customers in the logistics industry",
        "List all customers",
      ],
    },
    z.object({
      q: z.string().max(200).optional().meta({ description: "Words to find in the name" }),
      industry: z.string().max(200).optional(),
      country: z.string().length(2).optional().meta({ description: "ISO 3166-1 alpha-2" }),
    }),
  ),
  getCustomer: define(
    "One customer with contacts, email, phone, address, open balance and what it owes",
    {
      subject: { one: "customer", many: "customers" },
      utterances: [
        "Tell me about Nordlicht",
        "Who is Nordlicht?",
        "How much does Nordlicht owe us?",
        "What is the email address of Nordlicht?",
        "Open the customer Nordlicht",
      ],
    },
    z.object({ customer: reference("customer") }),
  ),
  listDeals: define(
    "Lists deals in the pipeline with filters",
    {
      subject: { one: "deal", many: "deals" },
      utterances: [
        "Which deals are in negotiation?",
        "Show open deals",
        "Deals closing this month",
        "What is in our pipeline?",
      ],
    },
    z.object({
      stage: reference("deal stage").optional(),
      customer: reference("customer").optional(),
      isClosed: z.boolean().optional(),
      closeDateFrom: date().optional(),
      closeDateTo: date().optional(),
      amountMin: decimal().optional(),
      amountMax: decimal().optional(),
      currency: currency().optional(),
      limit: limit(),
    }),
  ),
  moveDeal: define(
    "Moves a deal to another stage",
    {
      subject: { one: "deal", many: "deals" },
      utterances: [
        "Move the deal Warehouse shelving to Won",
        "Mark Warehouse shelving as lost",
        "Put the deal into negotiation",
      ],
    },
    z.object({ deal: reference("deal"), stage: reference("deal stage") }),
  ),
  listParkingSpots: define(
    "Parking spots of the building",
    {
      subject: { one: "parking spot", many: "parking spots" },
      utterances: ["Which parking spots are free?", "Is there a spot on floor 2?"],
    },
    z.object({ floor: z.number().int().optional(), free: z.boolean().optional() }),
  ),
};
