import { newId } from "@omni/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import de from "../../apps/web/src/features/chat/messages/de.ts";
import en from "../../apps/web/src/features/chat/messages/en.ts";
import sl from "../../apps/web/src/features/chat/messages/sl.ts";
import { type DemoServer, openDemoServer } from "./demo-server.ts";

let server: DemoServer;
let customer: string;
let invoice: string;

beforeAll(async () => {
  server = await openDemoServer(1);
  const [row] = await server.rows(
    "select c.name, i.number from invoices i join customers c on c.team_id = i.team_id and c.id = i.customer_id where i.team_id = :team and i.direction = 'issued' and i.number is not null order by c.name limit 1",
  );
  [customer, invoice] = [String(row?.name), String(row?.number)];
});
afterAll(() => server.close());

/** What each command of the chat, and each of its first examples, is to call. */
const expected = {
  overdue: "getOverdueInvoices",
  revenue: "summarizeInvoices",
  payments: "getPayments",
  pipeline: "getPipeline",
  customer: "getCustomer",
  invoice: "getInvoice",
  note: "addNote",
  task: "createTask",
} as const;
const examples = {
  overdue: "getOverdueInvoices",
  lastMonth: "summarizeInvoices",
  germany: "searchCustomers",
  drafts: "getInvoices",
} as const;
const bodies = { en: "they want a discount", sl: "želijo popust", de: "sie möchten Rabatt" };
const tasks = { en: "send the samples", sl: "poslati vzorce", de: "Muster senden" };

/** The local model has to understand whatever the page itself offers to ask. */
describe.each([
  ["en", en],
  ["sl", sl],
  ["de", de],
] as const)("in %s", (language, { commands, suggestions }) => {
  const toolsOf = async (question: string) => (await server.ask(newId(), question)).calls.map(({ tool }) => tool);

  test.each(Object.entries(expected))("/%s calls %s", async (name, tool) => {
    const typed = { customer, invoice, note: `${customer}: ${bodies[language]}`, task: tasks[language] } as Record<
      string,
      string
    >;
    const { question } = commands[name as keyof typeof expected];
    expect(await toolsOf(question.replace("{typed}", typed[name] ?? ""))).toEqual([tool]);
  });

  test.each(Object.entries(examples))("the example “%s” calls %s", async (name, tool) => {
    expect(await toolsOf(suggestions[name as keyof typeof examples])).toEqual([tool]);
  });
});
