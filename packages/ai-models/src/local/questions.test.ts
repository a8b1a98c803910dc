import { generateText } from "ai";
import { describe, expect, test } from "vitest";
import { offer, type ToolName } from "./fixtures.ts";
import { createLocalModel } from "./local-model.ts";

// A Thursday. In Berlin it is an hour later than in UTC.
const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z"), timeZone: "Europe/Berlin" });

const tools = offer();

type Case = readonly [question: string, tool: ToolName, given: Record<string, unknown>];

const cases: Case[] = [
  ["Which invoices are overdue?", "getOverdueInvoices", {}],
  ["overdue invoices from Nordlicht", "getOverdueInvoices", { customer: "Nordlicht" }],
  ["top 5 overdue invoices", "getOverdueInvoices", { limit: 5 }],
  ["who owes us money?", "getOverdueInvoices", {}],
  ["is Acme overdue?", "getOverdueInvoices", { customer: "Acme" }],
  ["show the top 3 late payers", "getOverdueInvoices", { limit: 3 }],
  ['overdue invoices of "Kaffee & Kuchen"', "getOverdueInvoices", { customer: "Kaffee & Kuchen" }],
  ["invocies that are overdeu", "getOverdueInvoices", {}],
  ["SHOW ALL OVERDUE INVOICES", "getOverdueInvoices", {}],
  ["Show Me All Overdue Invoices", "getOverdueInvoices", {}],

  ["Show all invoices", "getInvoices", {}],
  ["may I see the invoices?", "getInvoices", {}],
  ["List the invoices for Acme Corp", "getInvoices", { customer: "Acme Corp" }],
  ["Nordlicht's invoices", "getInvoices", { customer: "Nordlicht" }],
  ["nordlicht invoices", "getInvoices", { customer: "nordlicht" }],
  ["invoices for nordlicht", "getInvoices", { customer: "nordlicht" }],
  ["show me paid invoices of Müller & Söhne GmbH", "getInvoices", { paymentState: ["paid"], customer: "Müller & Söhne GmbH" }],
  ["Which invoices are still unpaid?", "getInvoices", { paymentState: ["unpaid"] }],
  ["invoices that are not paid", "getInvoices", { paymentState: ["unpaid", "partly_paid"] }],
  ["open invoices", "getInvoices", { paymentState: ["unpaid", "partly_paid"] }],
  ["part paid invoices", "getInvoices", { paymentState: ["partly_paid"] }],
  ["What invoices are partially paid?", "getInvoices", { paymentState: ["partly_paid"] }],
  ["paid or partly paid invoices", "getInvoices", { paymentState: ["partly_paid", "paid"] }],
  ["draft invoices", "getInvoices", { status: ["draft"] }],
  ["voided invoices", "getInvoices", { status: ["void"] }],
  ["invoices excluding drafts", "getInvoices", { status: ["sent", "void"] }],
  ["invoices without drafts and voids", "getInvoices", { status: ["sent"] }],
  ["not overdue invoices", "getInvoices", { isOverdue: false }],
  ["bills from suppliers", "getInvoices", { direction: "received" }],
  [
    "bills we have to pay this week",
    "getInvoices",
    {
      direction: "received",
      paymentState: ["unpaid", "partly_paid"],
      dueDateFrom: "2025-11-17",
      dueDateTo: "2025-11-23",
    },
  ],
  ["credit notes this quarter", "getInvoices", { type: "credit_note", issueDateFrom: "2025-10-01", issueDateTo: "2025-12-31" }],
  ["USD invoices", "getInvoices", { currency: "USD" }],
  ["invoices in euros", "getInvoices", { currency: "EUR" }],
  ["Show me 20 invoices", "getInvoices", { limit: 20 }],
  ["the 3 largest invoices", "getInvoices", { sort: "-grossTotal", limit: 3 }],
  ["oldest unpaid invoices", "getInvoices", { paymentState: ["unpaid"], sort: "issueDate" }],

  ["show me invoices from last month", "getInvoices", { issueDateFrom: "2025-10-01", issueDateTo: "2025-10-31" }],
  [
    "unpaid invoices in March",
    "getInvoices",
    { paymentState: ["unpaid"], issueDateFrom: "2025-03-01", issueDateTo: "2025-03-31" },
  ],
  ["invoices issued since 1 June", "getInvoices", { issueDateFrom: "2025-06-01" }],
  ["invoices due before 15 December", "getInvoices", { dueDateTo: "2025-12-14" }],
  ["invoices due by end of month", "getInvoices", { dueDateTo: "2025-11-30" }],
  ["what falls due tomorrow?", "getInvoices", { dueDateFrom: "2025-11-21", dueDateTo: "2025-11-21" }],
  ["invoices due in the next 14 days", "getInvoices", { dueDateFrom: "2025-11-20", dueDateTo: "2025-12-04" }],
  ["invoices due within 10 days", "getInvoices", { dueDateFrom: "2025-11-20", dueDateTo: "2025-11-30" }],
  ["invoices due in January", "getInvoices", { dueDateFrom: "2026-01-01", dueDateTo: "2026-01-31" }],
  [
    "invoices issued in March and due before 1 May",
    "getInvoices",
    { issueDateFrom: "2025-03-01", issueDateTo: "2025-03-31", dueDateTo: "2026-04-30" },
  ],
  ["invoices between 1 March and 15 April", "getInvoices", { issueDateFrom: "2025-03-01", issueDateTo: "2025-04-15" }],
  ["invoices from 1 June to 30 June 2025", "getInvoices", { issueDateFrom: "2025-06-01", issueDateTo: "2025-06-30" }],
  ["invoices between 1 and 15 June", "getInvoices", { issueDateFrom: "2025-06-01", issueDateTo: "2025-06-15" }],
  ["invoices from November 2024 to January 2025", "getInvoices", { issueDateFrom: "2024-11-01", issueDateTo: "2025-01-31" }],
  ["invoices in Q1 2025", "getInvoices", { issueDateFrom: "2025-01-01", issueDateTo: "2025-03-31" }],
  ["invoices from the first half of 2025", "getInvoices", { issueDateFrom: "2025-01-01", issueDateTo: "2025-06-30" }],
  ["invoices of 2024", "getInvoices", { issueDateFrom: "2024-01-01", issueDateTo: "2024-12-31" }],
  ["invoices before 2025", "getInvoices", { issueDateTo: "2024-12-31" }],
  ["invoices after 15.10.2025", "getInvoices", { issueDateFrom: "2025-10-16" }],
  ["invoices in the last 30 days", "getInvoices", { issueDateFrom: "2025-10-21", issueDateTo: "2025-11-20" }],
  ["invoices older than 60 days", "getInvoices", { issueDateTo: "2025-09-20" }],
  ["invoices more than 30 days overdue", "getInvoices", { isOverdue: true, dueDateTo: "2025-10-20" }],
  ["invoices year to date", "getInvoices", { issueDateFrom: "2025-01-01", issueDateTo: "2025-11-20" }],
  ["invoices 3 months ago", "getInvoices", { issueDateFrom: "2025-08-01", issueDateTo: "2025-08-31" }],

  ["invoices over 5,000 EUR", "getInvoices", { currency: "EUR", grossTotalMin: "5000.01" }],
  ["invoices more than 3k €", "getInvoices", { currency: "EUR", grossTotalMin: "3000.01" }],
  ["invoices of at least 10.000 €", "getInvoices", { currency: "EUR", grossTotalMin: "10000" }],
  ["invoices under £200", "getInvoices", { currency: "GBP", grossTotalMax: "199.99" }],
  ["invoices up to 1,500.50 EUR", "getInvoices", { currency: "EUR", grossTotalMax: "1500.50" }],
  ["invoices between 2k and 5k EUR", "getInvoices", { currency: "EUR", grossTotalMin: "2000", grossTotalMax: "5000" }],
  ["invoices 5000+ EUR", "getInvoices", { currency: "EUR", grossTotalMin: "5000" }],
  ["invoices for 1,200 EUR", "getInvoices", { currency: "EUR", grossTotalMin: "1200", grossTotalMax: "1200" }],
  ["invoices over 1 million", "getInvoices", { grossTotalMin: "1000000.01" }],
  [
    "unpaid invoices of Nordlicht over 5,000 EUR since 1 June",
    "getInvoices",
    { paymentState: ["unpaid"], customer: "Nordlicht", currency: "EUR", grossTotalMin: "5000.01", issueDateFrom: "2025-06-01" },
  ],

  ["find customers called Muster", "searchCustomers", { q: "Muster" }],
  ['customers with "light" in the name', "searchCustomers", { q: "light" }],
  ["customers in Germany", "searchCustomers", { country: "DE" }],
  ["Austrian customers", "searchCustomers", { country: "AT" }],
  ["customers from the USA", "searchCustomers", { country: "US" }],
  ["customers in the logistics industry", "searchCustomers", { industry: "logistics" }],
  ["software customers", "searchCustomers", { industry: "software" }],
  ["list customers from the retail sector in France", "searchCustomers", { industry: "retail", country: "FR" }],

  ["Tell me about Nordlicht", "getCustomer", { customer: "Nordlicht" }],
  ["how much does nordlicht owe?", "getCustomer", { customer: "nordlicht" }],
  ["What's Nordlicht's open balance?", "getCustomer", { customer: "Nordlicht" }],
  ["what is the email of Blue Ocean Ltd?", "getCustomer", { customer: "Blue Ocean Ltd" }],
  ["contact details of Blue Harbour", "getCustomer", { customer: "Blue Harbour" }],

  ["which deals are in negotiation?", "listDeals", { stage: "negotiation" }],
  ["won deals", "listDeals", { stage: "won" }],
  ["deals for Acme", "listDeals", { customer: "Acme" }],
  ["deals in Proposal for Acme", "listDeals", { stage: "Proposal", customer: "Acme" }],
  ["open and closed deals of Acme", "listDeals", { customer: "Acme" }],
  ["open deals over 10k", "listDeals", { isClosed: false, amountMin: "10000.01" }],
  ["deals closing this month", "listDeals", { closeDateFrom: "2025-11-01", closeDateTo: "2025-11-30" }],
  ["deals that closed in January", "listDeals", { isClosed: true, closeDateFrom: "2025-01-01", closeDateTo: "2025-01-31" }],

  ["move Warehouse shelving to Won", "moveDeal", { deal: "Warehouse shelving", stage: "Won" }],
  [
    'move the deal "Warehouse shelving" from Proposal to Negotiation',
    "moveDeal",
    { deal: "Warehouse shelving", stage: "Negotiation" },
  ],
  ["mark Warehouse shelving as won", "moveDeal", { deal: "Warehouse shelving", stage: "won" }],
  ["we won Solar roof", "moveDeal", { deal: "Solar roof", stage: "won" }],
  ["set the stage of Solar roof to qualified", "moveDeal", { deal: "Solar roof", stage: "qualified" }],
  ["Push the Solar roof deal to negotiation", "moveDeal", { deal: "Solar roof", stage: "negotiation" }],
  ["move Upgrade to cloud to Won", "moveDeal", { deal: "Upgrade to cloud", stage: "Won" }],

  ["free parking spots", "listParkingSpots", { free: true }],
  ["which spots are taken on the 2nd floor?", "listParkingSpots", { floor: 2, free: false }],
  ["parking spots on floor 3", "listParkingSpots", { floor: 3 }],
];

test.each(cases)("%s", async (prompt, toolName, input) => {
  const { toolCalls, text, finishReason } = await generateText({ model, prompt, tools });
  expect(text).toBe("");
  expect(toolCalls.map((call) => ({ toolName: call.toolName, input: call.input }))).toEqual([{ toolName, input }]);
  expect(finishReason).toBe("tool-calls");
});

describe("asks for what is missing", () => {
  test.each([
    ["move a deal", "Which deal and deal stage do you mean?"],
    ["move Solar roof", "Which deal stage do you mean?"],
    ["move it to Won", "Which deal do you mean?"],
    ["how much does the customer owe?", "Which customer do you mean?"],
  ])("%s", async (prompt, answer) => {
    const { toolCalls, text } = await generateText({ model, prompt, tools });
    expect(toolCalls).toEqual([]);
    expect(text).toBe(answer);
  });
});
