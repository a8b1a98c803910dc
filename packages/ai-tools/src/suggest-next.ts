import { OmniError } from "@omni/core";
import type { ToolName } from "./contract.ts";
import type { ToolContext } from "./define-tool.ts";
import { allTools } from "./registry.ts";

/** A tool call that was answered. */
export interface AnsweredCall {
  readonly tool: ToolName;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: unknown;
}

export type SuggestionLanguage = "en" | "sl" | "de";

/** A question that could be asked next, and the call it stands for, by which it is known to yield something. */
interface Candidate {
  readonly text: Readonly<Record<SuggestionLanguage, string>>;
  readonly tool: ToolName;
  readonly input: Readonly<Record<string, unknown>>;
}

const most = 3;

/** Matching records. Trying a question costs about what the answer did; over more than these nobody should pay that again, unasked. */
const largest = 20_000;

/**
 * Questions that go on from an answer: narrower, grouped, or about a record in it. Each was tried with the data as it is, under the rights of
 * whoever asks; one that would yield nothing, or only what was just shown, is left out. At most three.
 */
export async function suggestNext(
  context: ToolContext,
  answered: AnsweredCall,
  language: SuggestionLanguage = "en",
): Promise<string[]> {
  const known = sizeOf(answered.output);
  if (known > largest) return [];
  const tried = await Promise.all(
    candidatesFor(answered).map(async ({ text, tool, input }) => {
      const size = await sizeOfCall(context, tool, input);
      const isGrouped = input.groupBy !== undefined && input.groupBy !== answered.input.groupBy;
      // One group is the sum once more.
      const isWorth = isGrouped ? size > 1 : size > 0 && !(tool === answered.tool && size === known);
      return isWorth ? [text[language]] : [];
    }),
  );
  return tried.flat().slice(0, most);
}

async function sizeOfCall(
  { kernel, ctx }: ToolContext,
  name: ToolName,
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const tool = allTools[name];
  const input = tool?.input.safeParse(given);
  if (tool === undefined || input?.success !== true) return 0;
  try {
    return sizeOf(await tool.run({ kernel, ctx, input: input.data }));
  } catch (error) {
    // No right to it, or no such record: nothing to suggest.
    if (OmniError.is(error)) return 0;
    throw error;
  }
}

/** How much an answer holds: how many match, or whether there is a record. */
function sizeOf(output: unknown): number {
  if (typeof output !== "object" || output === null) return 0;
  if ("totals" in output) return Number((output.totals as { count?: number }).count ?? 0);
  if ("groupCount" in output && Number(output.groupCount) > 0) return Number(output.groupCount);
  if ("count" in output) return Number(output.count);
  return "record" in output ? 1 : 0;
}

function candidatesFor(call: AnsweredCall): Candidate[] {
  const { cursor: _, limit: __, sort: ___, ...input } = call.input;
  const next = { ...call, input };
  switch (call.tool) {
    case "getInvoices":
    case "getOverdueInvoices":
      return [...unpaidOnly(next), ...aboutCustomer(next)];
    case "summarizeInvoices":
      return [...grouped(next), ...unpaidOnly({ ...next, tool: "getInvoices" })];
    case "getCustomer":
    case "searchCustomers":
      return ofCustomer(next);
    case "getQuotes":
      return withStatus(next);
    case "getDeals":
      return [
        { text: { en: "Deals by stage", sl: "Posli po fazah", de: "Deals nach Phase" }, tool: "getPipeline", input: {} },
        ...aboutCustomer(next),
      ];
    case "getPipeline":
      return [
        {
          text: { en: "Show the open deals", sl: "Pokaži odprte posle", de: "Zeig die offenen Deals" },
          tool: "getDeals",
          input: { isClosed: false },
        },
        {
          text: { en: "Which deals did we win?", sl: "Katere posle smo dobili?", de: "Welche Deals haben wir gewonnen?" },
          tool: "getDeals",
          input: { isWon: true },
        },
      ];
    default:
      return aboutCustomer(next);
  }
}

function unpaidOnly({ input }: AnsweredCall): Candidate[] {
  if ("paymentState" in input || "isOverdue" in input) return [];
  const { groupBy, of, orderBy, measure, compareWith, ...filters } = input;
  return [
    {
      text: { en: "Only the unpaid ones", sl: "Samo neplačani", de: "Nur die unbezahlten" },
      tool: "getInvoices",
      input: { ...filters, paymentState: ["unpaid"] },
    },
  ];
}

function grouped({ tool, input }: AnsweredCall): Candidate[] {
  const by = (groupBy: string, en: string, sl: string, de: string): Candidate[] =>
    input.groupBy === groupBy ? [] : [{ text: { en, sl, de }, tool, input: { ...input, groupBy, orderBy: undefined } }];
  return [
    ...("customer" in input ? [] : by("customer", "And by customer?", "In po strankah?", "Und nach Kunden?")),
    ...by("month", "And by month?", "In po mesecih?", "Und nach Monaten?"),
  ];
}

function ofCustomer({ output }: AnsweredCall): Candidate[] {
  const [name] = customersIn(output);
  if (name === undefined) return [];
  return [
    {
      text: { en: `Unpaid invoices of ${name}`, sl: `Neplačani računi za ${name}`, de: `Unbezahlte Rechnungen von ${name}` },
      tool: "getInvoices",
      input: { customer: name, paymentState: ["unpaid"] },
    },
    {
      text: { en: `Open deals with ${name}`, sl: `Odprti posli za ${name}`, de: `Offene Deals mit ${name}` },
      tool: "getDeals",
      input: { customer: name, isClosed: false },
    },
    {
      text: { en: `Invoices of ${name}`, sl: `Računi za ${name}`, de: `Rechnungen von ${name}` },
      tool: "getInvoices",
      input: { customer: name },
    },
    {
      text: { en: `Quotes for ${name}`, sl: `Ponudbe za ${name}`, de: `Angebote für ${name}` },
      tool: "getQuotes",
      input: { customer: name },
    },
  ];
}

function withStatus({ tool, input }: AnsweredCall): Candidate[] {
  if ("status" in input) return [];
  return [
    {
      text: { en: "Only the accepted ones", sl: "Samo sprejete", de: "Nur die angenommenen" },
      tool,
      input: { ...input, status: ["accepted"] },
    },
    {
      text: { en: "Only the open ones", sl: "Samo odprte", de: "Nur die offenen" },
      tool,
      input: { ...input, status: ["sent"] },
    },
  ];
}

function aboutCustomer({ input, output }: AnsweredCall): Candidate[] {
  if ("customer" in input) return [];
  return customersIn(output)
    .slice(0, 1)
    .map((name) => ({
      text: { en: `Tell me about ${name}`, sl: `Povej mi o ${name}`, de: `Erzähl mir von ${name}` },
      tool: "getCustomer" as const,
      input: { customer: name },
    }));
}

/** The customers that an answer names, in its order. */
function customersIn(output: unknown): string[] {
  if (typeof output !== "object" || output === null) return [];
  const sources =
    "sources" in output && Array.isArray(output.sources) ? (output.sources as { type?: string; label?: string }[]) : [];
  const rows = "rows" in output && Array.isArray(output.rows) ? (output.rows as { customer?: { name?: string } }[]) : [];
  const names = [
    ...sources.filter(({ type }) => type === "customer").map(({ label }) => label),
    ...rows.map(({ customer }) => customer?.name),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
