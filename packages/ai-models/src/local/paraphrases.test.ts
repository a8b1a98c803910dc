import { generateText } from "ai";
import { expect, test } from "vitest";
import { offer, type ToolName } from "./fixtures.ts";
import { createLocalModel } from "./local-model.ts";

const model = createLocalModel({ now: () => new Date("2025-11-20T10:00:00Z"), timeZone: "Europe/Berlin" });
const tools = offer();

/** Written before they were tried, with other words and names than the examples have. */
const cases: (readonly [question: string, tool: ToolName, given: Record<string, unknown>])[] = [
  [
    "Hi, could you tell me which of our invoices have not been settled so far?",
    "getInvoices",
    { paymentState: ["unpaid", "partly_paid"] },
  ],
  ["anything overdue for Falkenstein Möbel?", "getOverdueInvoices", { customer: "Falkenstein Möbel" }],
  [
    "Give me a list of the ten oldest invoices that are still open",
    "getInvoices",
    { paymentState: ["unpaid", "partly_paid"], sort: "issueDate", limit: 10 },
  ],
  [
    "How much did we bill Rheingold AG between January and June?",
    "getInvoices",
    { customer: "Rheingold AG", issueDateFrom: "2025-01-01", issueDateTo: "2025-06-30" },
  ],
  ["invoices with a total of more than 12.500,00 euros", "getInvoices", { currency: "EUR", grossTotalMin: "12500.01" }],
  ["do we have any drafts lying around?", "getInvoices", { status: ["draft"] }],
  [
    "show supplier bills we received last week",
    "getInvoices",
    { direction: "received", issueDateFrom: "2025-11-10", issueDateTo: "2025-11-16" },
  ],
  ["Which invoices will be due before Christmas?", "getInvoices", { dueDateTo: "2025-12-24" }],
  [
    "credit notes for Rheingold in 2024",
    "getInvoices",
    { type: "credit_note", customer: "Rheingold", issueDateFrom: "2024-01-01", issueDateTo: "2024-12-31" },
  ],
  ["void invoices this year", "getInvoices", { status: ["void"], issueDateFrom: "2025-01-01", issueDateTo: "2025-12-31" }],
  ["invoices to Tesla that are partially paid", "getInvoices", { customer: "Tesla", paymentState: ["partly_paid"] }],
  ["What was invoiced on the 14th of October?", "getInvoices", { issueDateFrom: "2025-10-14", issueDateTo: "2025-10-14" }],
  ["how many invoices did we write last quarter", "getInvoices", { issueDateFrom: "2025-07-01", issueDateTo: "2025-09-30" }],
  [
    "invoices from the past two weeks in pounds",
    "getInvoices",
    { issueDateFrom: "2025-11-06", issueDateTo: "2025-11-20", currency: "GBP" },
  ],
  ["show the single largest invoice", "getInvoices", { sort: "-grossTotal", limit: 1 }],
  ["unpaid stuff over 20k", "getInvoices", { paymentState: ["unpaid"], grossTotalMin: "20000.01" }],
  ["How much is overdue in total?", "getOverdueInvoices", {}],
  ["list the 7 longest overdue invoices", "getOverdueInvoices", { limit: 7 }],
  ["does Alpenblick have overdue bills", "getOverdueInvoices", { customer: "Alpenblick" }],
  ["Who are our customers in Switzerland?", "searchCustomers", { country: "CH" }],
  ["Polish clients please", "searchCustomers", { country: "PL" }],
  ["is there a customer called Silberpfeil", "searchCustomers", { q: "Silberpfeil" }],
  ["show customers from the healthcare industry", "searchCustomers", { industry: "healthcare" }],
  ["how many clients do we have in total", "searchCustomers", {}],
  ["What do you know about Silberpfeil Logistics?", "getCustomer", { customer: "Silberpfeil Logistics" }],
  ["where can I reach Alpenblick by phone", "getCustomer", { customer: "Alpenblick" }],
  ["how much money does Rheingold AG still owe", "getCustomer", { customer: "Rheingold AG" }],
  ["I need the VAT number of Falkenstein", "getCustomer", { customer: "Falkenstein" }],
  ["Put Roof renovation in Qualified", "moveDeal", { deal: "Roof renovation", stage: "Qualified" }],
  ["the deal Fleet leasing has been lost", "moveDeal", { deal: "Fleet leasing", stage: "lost" }],
  ['Please mark "ERP rollout" as won, thanks', "moveDeal", { deal: "ERP rollout", stage: "won" }],
  ["move opportunity ERP rollout from Proposal over to Negotiation", "moveDeal", { deal: "ERP rollout", stage: "Negotiation" }],
  ["which deals should close in December?", "listDeals", { closeDateFrom: "2025-12-01", closeDateTo: "2025-12-31" }],
  [
    "deals with Rheingold worth at least 30,000 USD",
    "listDeals",
    { customer: "Rheingold", amountMin: "30000", currency: "USD" },
  ],
  ["are there any open opportunities for Alpenblick?", "listDeals", { customer: "Alpenblick", isClosed: false }],
  ["any free spot on floor 1?", "listParkingSpots", { free: true, floor: 1 }],
  ["Pull up every unpaid bill for Morgenstern KG", "getInvoices", { paymentState: ["unpaid"], customer: "Morgenstern KG" }],
  [
    "I want a list of invoices above 7.5k EUR from this year",
    "getInvoices",
    { grossTotalMin: "7500.01", currency: "EUR", issueDateFrom: "2025-01-01", issueDateTo: "2025-12-31" },
  ],
  [
    "Which invoices from September are partly paid?",
    "getInvoices",
    { paymentState: ["partly_paid"], issueDateFrom: "2025-09-01", issueDateTo: "2025-09-30" },
  ],
  [
    "how many invoices have we sent to Delacroix SARL since April",
    "getInvoices",
    { direction: "issued", status: ["sent"], customer: "Delacroix SARL", issueDateFrom: "2025-04-01" },
  ],
  ["What's due in the coming 7 days?", "getInvoices", { dueDateFrom: "2025-11-20", dueDateTo: "2025-11-27" }],
  ["show invoices payable by 30 November", "getInvoices", { dueDateTo: "2025-11-30" }],
  [
    "let me see the invoices we got from vendors in Q3",
    "getInvoices",
    { direction: "received", issueDateFrom: "2025-07-01", issueDateTo: "2025-09-30" },
  ],
  [
    "cancelled invoices of last year",
    "getInvoices",
    { status: ["void"], issueDateFrom: "2024-01-01", issueDateTo: "2024-12-31" },
  ],
  ["invoices below 50 dollars", "getInvoices", { grossTotalMax: "49.99", currency: "USD" }],
  ["EUR invoices between 300 and 400", "getInvoices", { currency: "EUR", grossTotalMin: "300", grossTotalMax: "400" }],
  ["three most recent invoices for Morgenstern", "getInvoices", { sort: "-issueDate", limit: 3, customer: "Morgenstern" }],
  [
    "Are there invoices for Zeppelin Cargo that nobody has paid?",
    "getInvoices",
    { customer: "Zeppelin Cargo", paymentState: ["unpaid", "partly_paid"] },
  ],
  ["show all invoices except void ones", "getInvoices", { status: ["draft", "sent"] }],
  ["invoices issued on Monday", "getInvoices", { issueDateFrom: "2025-11-17", issueDateTo: "2025-11-17" }],
  ["list invoices ordered by due date", "getInvoices", { sort: "-dueDate" }],
  [
    "total invoiced to Morgenstern KG in the first half of 2024",
    "getInvoices",
    { customer: "Morgenstern KG", issueDateFrom: "2024-01-01", issueDateTo: "2024-06-30" },
  ],
  ["late invoices", "getOverdueInvoices", {}],
  ["give me the first 4 invoices past due", "getOverdueInvoices", { limit: 4 }],
  ["what does Zeppelin Cargo have overdue?", "getOverdueInvoices", { customer: "Zeppelin Cargo" }],
  ["overdue invoices in CHF", "getInvoices", { isOverdue: true, currency: "CHF" }],
  ["Show me our Dutch customers", "searchCustomers", { country: "NL" }],
  ["customers based in Norway", "searchCustomers", { country: "NO" }],
  ["who do we have in the pharma sector?", "searchCustomers", { industry: "pharma" }],
  ["find all clients named Schmidt", "searchCustomers", { q: "Schmidt" }],
  ["Give me details on Delacroix", "getCustomer", { customer: "Delacroix" }],
  ["What is Delacroix's outstanding balance?", "getCustomer", { customer: "Delacroix" }],
  ["who is the contact person for Zeppelin Cargo", "getCustomer", { customer: "Zeppelin Cargo" }],
  ["address of morgenstern kg", "getCustomer", { customer: "morgenstern kg" }],
  ['Advance the deal "Greenhouse heating" to Negotiation', "moveDeal", { deal: "Greenhouse heating", stage: "Negotiation" }],
  ["Could you move Greenhouse heating back to Lead?", "moveDeal", { deal: "Greenhouse heating", stage: "Lead" }],
  ["we have lost Harbour crane", "moveDeal", { deal: "Harbour crane", stage: "lost" }],
  ["set Harbour crane as won", "moveDeal", { deal: "Harbour crane", stage: "won" }],
  ["lost deals from last quarter", "listDeals", { stage: "lost", closeDateFrom: "2025-07-01", closeDateTo: "2025-09-30" }],
  ["what opportunities do we have above 100k?", "listDeals", { amountMin: "100000.01" }],
  ["deals in the proposal stage", "listDeals", { stage: "proposal" }],
  ["which parking spots on the first floor are occupied?", "listParkingSpots", { floor: 1, free: false }],
];

test.each(cases)("%s", async (prompt, toolName, input) => {
  const { toolCalls } = await generateText({ model, prompt, tools });
  expect(toolCalls.map((call) => ({ toolName: call.toolName, input: call.input }))).toEqual([{ toolName, input }]);
});
